package org.constancy.integration.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.delivery.Carrier;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.outgoing.Outgoing;
import org.constancy.integration.outgoing.Reply;

/** Posts events to the callbacks of subscriptions. The target is the subscription, the lane the resource, the subject the event. */
@ApplicationScoped
public class HubCarrier implements Carrier {

    static final String KIND = "hub";

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int GONE = 410;

    /** A client may be let in again, or be given its scope back. */
    private static final Duration RECHECK = Duration.ofMinutes(5);

    @Inject
    private Notices notices;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    /** Where the listener is. */
    @Override
    public String shown(String target) {
        return notices.callback(target);
    }

    /** Listeners know events that come again by their id. */
    @Override
    public int together() {
        return 20;
    }

    @Override
    public Answer carry(Delivery delivery) {
        Notices.Notice notice = notices.of(delivery.target(), delivery.subject());
        if (notice == null) {
            return Answer.held("The event is no longer kept.", null);
        }
        if (notice.held() != null) {
            return Answer.held(notice.held(), RECHECK);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json;charset=utf-8");
        headers.put("webhook-id", notice.eventId());
        headers.put("webhook-timestamp", Long.toString(notice.seconds()));
        headers.put("webhook-signature", notice.signature());
        try {
            return answer(outgoing.post(notice.callback(), headers, notice.body(), longestTry()));
        } catch (IOException e) {
            return Answer.again(Reply.words(e));
        }
    }

    Answer answer(Reply reply) {
        int status = reply.status();
        if (status >= OK && status < REDIRECTION) {
            return Answer.done();
        }
        String problem = "The listener answered " + reply.words();
        if (status == GONE) {
            return Answer.never(problem);
        }
        if (status >= REDIRECTION && status < CLIENT_ERROR) {
            return Answer.again(problem + " Redirects are not followed.");
        }
        return Answer.again(problem, reply.retryAfter(clock.instant()));
    }

    @Override
    public void settling(Delivery delivery, Answer answer) {
        if (answer.kind() == Answer.Kind.NEVER) {
            notices.lock(delivery.target());
        }
    }

    /** What is given up at once was answered by 410. */
    @Override
    public void settled(Delivery delivery, Answer answer) {
        if (answer.kind() == Answer.Kind.NEVER) {
            notices.gone(delivery.target(), answer.problem());
        }
    }
}
