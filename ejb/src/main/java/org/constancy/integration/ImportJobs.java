package org.constancy.integration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Attempt;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** The rows of imports. Each method is a transaction of its own, so that progress shows while an import runs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportJobs {

    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_AT_ONCE = 8 << 20;
    private static final int BATCH = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Keeps every document before the first is taken. */
    public String register(String name, String source, boolean dryRun, List<Upload> uploads) throws IOException {
        ImportJob job =
                new ImportJob(Ids.next(), name, source, dryRun, Caller.current().name(), clock.instant());
        em.persist(job);
        Lines lines = new Lines(job.id());
        ImportFiles.read(uploads, lines);
        ImportJob stored = em.find(ImportJob.class, job.id());
        stored.holds(lines.count);
        for (int i = 0; i < lines.refused; i++) {
            stored.count(Attempt.Outcome.REFUSED);
        }
        return job.id();
    }

    /** Takes a job that is new, or whose runner has fallen silent; {@code null} where another has it. */
    public ImportJob claim(String id) {
        ImportJob job = em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.free(clock.instant())) {
            return null;
        }
        job.begin(clock.instant());
        return job;
    }

    /** Jobs that wait for a runner. */
    public List<String> free() {
        return em
                .createQuery(
                        "select j from ImportJob j where j.state in (NOT_STARTED, RUNNING) order by j.id",
                        ImportJob.class)
                .getResultList()
                .stream()
                .filter(job -> job.free(clock.instant()))
                .map(ImportJob::id)
                .toList();
    }

    /**
     * The next lines that nothing has become of, in order; fewer where their documents are large.
     *
     * @param after the number of a line before which none waits any more: what is done need not be passed over again
     */
    public List<ImportLine> waiting(String jobId, int after) {
        List<Object[]> next = em.createQuery(
                        "select l.id, length(l.document) from ImportLine l"
                                + " where l.jobId = ?1 and l.outcome is null and l.number > ?2 order by l.number",
                        Object[].class)
                .setParameter(1, jobId)
                .setParameter(2, after)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        return ImportLine.of(em, inMemory(next));
    }

    private static List<String> inMemory(List<Object[]> next) {
        List<String> ids = new ArrayList<>();
        int length = 0;
        for (Object[] each : next) {
            length += (Integer) each[1];
            if (length > LONGEST_AT_ONCE && !ids.isEmpty()) {
                break;
            }
            ids.add((String) each[0]);
        }
        return ids;
    }

    public void alive(String id) {
        em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE).alive(clock.instant());
    }

    public void end(String id, String failure) {
        em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE).end(clock.instant(), failure);
    }

    /** Writes down what a dry run found; its own transaction is undone by now. */
    public void note(String id, List<ImportStep.Result> results, List<ImportProblem> problems) {
        for (ImportStep.Result result : results) {
            result.write(em.find(ImportLine.class, result.lineId()));
        }
        ImportJob job = em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
        results.forEach(result -> job.count(result.attempt().outcome()));
        problems.forEach(em::persist);
        job.alive(clock.instant());
    }

    /** Turns documents into rows, a batch at a time. */
    private final class Lines implements ImportFiles.Sink {

        private final String jobId;
        private int count;
        private int refused;

        Lines(String jobId) {
            this.jobId = jobId;
        }

        @Override
        public void document(String place, JsonNode document) {
            String text = Json.write(document);
            if (!document.isObject()) {
                refused(place, Refusal.invalid("json.type", "A JSON object is expected here.", null));
            } else if (text.length() > ImportFiles.LONGEST_DOCUMENT) {
                refused(place, ImportFiles.tooLong());
            } else {
                keep(new ImportLine(jobId, ++count, place, text));
            }
        }

        @Override
        public void refused(String place, Refusal refusal) {
            ImportLine line = new ImportLine(jobId, ++count, place, null);
            line.became(Attempt.Outcome.REFUSED, null);
            line.said(refusal.code(), ImportStep.words(refusal));
            refused++;
            keep(line);
        }

        private void keep(ImportLine line) {
            em.persist(line);
            if (count % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
    }
}
