package org.constancy.communications;

/**
 * Only a talk both ways counts as contact: one that was answered, whoever began it, or anything that a person on the other
 * side wrote, be it on his own account or as a reply. A mass mail, an unanswered call or an unopened letter does not.
 */
final class TwoWay {

    private TwoWay() {}

    /** @param outcome {@code null} where it is not known */
    static boolean holds(Channel channel, Direction direction, Outcome outcome) {
        if (direction == Direction.UNKNOWN) {
            return false;
        }
        boolean talked = channel.talk() && outcome == Outcome.ANSWERED;
        boolean wrote = channel.written() && (direction == Direction.INBOUND || outcome == Outcome.REPLIED);
        return talked || wrote;
    }
}
