package org.constancy.campaigns;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constancy.messages.Mailings;
import org.constancy.messages.Obstacle;
import org.constancy.messages.Recipient;

/**
 * How many people of a campaign are how far.
 *
 * @param people all of the segment
 * @param gets of those not yet written to, who get it as things stand
 * @param not who do not get it, before or after it went out
 * @param waiting messages that are written and have not gone out
 * @param failed who was passed over for a fault, and messages that will not arrive and did not come back
 * @param reasons why those who do not get it do not, the most frequent first
 */
public record CampaignFigures(
        long people,
        long gets,
        long not,
        long written,
        long waiting,
        long sent,
        long bounced,
        long failed,
        long withdrawn,
        long replied,
        long unsubscribed,
        List<Reason> reasons) {

    /** @param word as in a document: {@code no consent} */
    public record Reason(String word, long count) {}

    /** @param rows of state, reason and count */
    static CampaignFigures of(List<Object[]> rows, List<Mailings.Count> messages) {
        Map<CampaignPerson.State, Long> states = new TreeMap<>();
        Map<String, Long> reasons = new TreeMap<>();
        for (Object[] row : rows) {
            CampaignPerson.State state = (CampaignPerson.State) row[0];
            states.merge(state, (Long) row[2], Long::sum);
            boolean out = state == CampaignPerson.State.EXCLUDED || state == CampaignPerson.State.LEFT_OUT;
            if (out && row[1] != null) {
                reasons.merge((String) row[1], (Long) row[2], Long::sum);
            }
        }
        return new CampaignFigures(
                states.values().stream().mapToLong(each -> each).sum(),
                states.getOrDefault(CampaignPerson.State.LISTED, 0L),
                states.getOrDefault(CampaignPerson.State.EXCLUDED, 0L)
                        + states.getOrDefault(CampaignPerson.State.LEFT_OUT, 0L),
                states.getOrDefault(CampaignPerson.State.WRITTEN, 0L),
                sum(messages, Recipient.State.WAITING, null) + sum(messages, Recipient.State.TRYING, null),
                sum(messages, Recipient.State.SENT, null),
                sum(messages, Recipient.State.FAILED, true),
                states.getOrDefault(CampaignPerson.State.FAILED, 0L) + sum(messages, Recipient.State.FAILED, false),
                sum(messages, Recipient.State.WITHDRAWN, null),
                messages.stream().mapToLong(Mailings.Count::replied).sum(),
                messages.stream().mapToLong(Mailings.Count::unsubscribed).sum(),
                reasons.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(each -> new Reason(each.getKey(), each.getValue()))
                        .toList());
    }

    /** @param bounced whether only those that came back, or only the others; {@code null} for all */
    private static long sum(List<Mailings.Count> messages, Recipient.State state, Boolean bounced) {
        return messages.stream()
                .filter(each -> each.state() == state)
                .filter(each -> bounced == null || bounced == (each.obstacle() == Obstacle.BOUNCED))
                .mapToLong(Mailings.Count::count)
                .sum();
    }
}
