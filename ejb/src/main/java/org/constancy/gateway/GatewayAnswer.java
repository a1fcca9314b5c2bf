package org.constancy.gateway;

import java.time.Instant;
import java.util.Set;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.outgoing.Reply;

/** What the gateway's status means, as docs/integrators.md tells its makers. */
final class GatewayAnswer {

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int GONE = 410;

    /** The text or the number is at fault: another try would not help. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 409, GONE, 413, 422);

    private static final String NOBODY = "The gateway says that the number is nobody's: ";

    private GatewayAnswer() {}

    static Answer of(Reply reply, Instant now) {
        int status = reply.status();
        if (status >= OK && status < REDIRECTION) {
            return Answer.done();
        }
        if (FOR_GOOD.contains(status)) {
            return Answer.never((status == GONE ? NOBODY : "The gateway refused it: ") + reply.words());
        }
        return Answer.again("The gateway answered " + reply.words(), reply.retryAfter(now));
    }

    /** Whether nothing more is to be sent to this number. */
    static boolean isDead(Answer answer) {
        return answer.kind() == Answer.Kind.NEVER && answer.problem().startsWith(NOBODY);
    }
}
