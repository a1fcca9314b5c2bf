package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constancy.catalogue.Markets;
import org.constancy.kernel.Query;
import org.constancy.kernel.Source;
import org.constancy.kernel.Store;
import org.constancy.kernel.Targets;

/**
 * Takes the steps of the sample provider, some at a time. What is done and how far it has come are kept in one transaction,
 * with the row locked: nothing is done twice, be there a restart in the middle or a second node.
 */
@Stateless
public class SampleRuns {

    private static final Source SOURCE = new Source("sample provider", null);
    private static final int BATCH = 40;

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Targets targets;

    @Inject
    private SampleDeeds deeds;

    @Inject
    private Markets markets;

    @Inject
    private Clock clock;

    /** The day of a run that is not finished; begins one where the database is empty. */
    public Optional<Days> open() {
        SampleRun run = entities.find(SampleRun.class, SampleRun.ONLY);
        if (run == null && isEmpty()) {
            run = new SampleRun(clock.instant());
            entities.persist(run);
            markets.set("SE", List.of("en"), "SEK");
        }
        return Optional.ofNullable(run).filter(each -> !each.finished()).map(SampleRun::days);
    }

    /** How far a run has come that is not finished; empty where there is none. */
    public Optional<SampleProgress> underWay() {
        return Optional.ofNullable(entities.find(SampleRun.class, SampleRun.ONLY))
                .filter(each -> !each.finished())
                .map(SampleRun::progress);
    }

    /**
     * Takes the next steps.
     *
     * @return whether there are more
     */
    public boolean advance(List<Step> steps) {
        int done = locked().done();
        List<Step> next = steps.subList(done, Math.min(done + BATCH, steps.size()));
        next.forEach(this::take);
        boolean more = done + next.size() < steps.size();
        locked().advance(next.size(), steps.size(), more ? null : clock.instant());
        return more;
    }

    private SampleRun locked() {
        return entities.find(SampleRun.class, SampleRun.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets what was written: else each query would look through all of it for changes. */
    private void take(Step step) {
        Deed.of(step).ifPresentOrElse(deed -> deeds.take(deed, step.document(), SOURCE), () -> keep(step));
        entities.flush();
        entities.clear();
    }

    private void keep(Step step) {
        Store<?> store = targets.store(step.resource());
        if (step.over()) {
            store.change(step.id(), null, before -> before.setAll(step.document()));
        } else {
            store.bring(step.resource().equals("meeting") ? asOfNow(step.document()) : step.document(), SOURCE);
        }
    }

    /** A run may go on days after it began: a meeting whose hour has come by then was held. */
    private ObjectNode asOfNow(ObjectNode meeting) {
        boolean over = Instant.parse(meeting.get("startDateTime").textValue()).isBefore(clock.instant());
        return over ? meeting.deepCopy().put("state", "held") : meeting;
    }

    private boolean isEmpty() {
        return List.of("organization", "individual", "productOffering").stream()
                .allMatch(each -> targets.store(each).page(Query.first(1)).total() == 0);
    }
}
