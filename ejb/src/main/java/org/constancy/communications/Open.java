package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.constancy.listening.OpenNeed;
import org.constancy.listening.OpenPromise;
import org.constancy.listening.PromiseState;

/**
 * What is open between a customer and us.
 *
 * @param needs how many wait for an answer
 * @param needAt by when the first of them should have it, or since when there is news to tell; {@code null} for none
 * @param promiseAt until when the first promise is to be kept, {@code null} for none
 */
@Embeddable
record Open(
        @Column(name = "needs") int needs,
        @Column(name = "need_at") Instant needAt,
        @Column(name = "promise_at") Instant promiseAt) {

    static final Open NOTHING = new Open(0, null, null);

    static Open of(List<OpenNeed> needs, List<OpenPromise> promises) {
        List<OpenNeed> waiting =
                needs.stream().filter(each -> each.state().waits()).toList();
        return new Open(
                waiting.size(),
                needs.stream()
                        .map(each -> each.state().waits() ? each.dueAt() : each.talkDueAt())
                        .filter(each -> each != null)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                promises.stream()
                        .filter(each -> each.state() == PromiseState.OPEN)
                        .map(OpenPromise::dueAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
