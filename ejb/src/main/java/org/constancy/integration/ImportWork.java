package org.constancy.integration;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.integration.ImportFindings.Touched;
import org.constancy.kernel.Gathering;

/** The transactions of an import. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWork {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private ImportStep step;

    @Inject
    private ImportFindings findings;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Gathering gathering;

    /** One document, one transaction. */
    public void take(String jobId, ImportLine line, String source) {
        keep(jobId, List.of(step.take(line, source)));
    }

    /**
     * Some documents in one transaction: what a refused one wrote is undone by itself. {@code false} where all of it was undone,
     * for then each must be taken alone.
     */
    public boolean takeAll(String jobId, List<ImportLine> lines, String source) {
        return takeAll(jobId, lines, line -> step.take(line, source));
    }

    /** As {@link #takeAll}, but quicker, and of no use where one is refused: then too all is undone. */
    public boolean takeAllBoldly(String jobId, List<ImportLine> lines, String source) {
        return takeAll(jobId, lines, line -> step.takeBoldly(line, source));
    }

    private boolean takeAll(String jobId, List<ImportLine> lines, Function<ImportLine, ImportStep.Result> way) {
        List<ImportStep.Result> results = new ArrayList<>();
        gathering.begin();
        for (ImportLine line : lines) {
            results.add(way.apply(line));
            if (context.getRollbackOnly()) {
                return false;
            }
            em.clear();
        }
        gathering.finish();
        keep(jobId, results);
        return true;
    }

    private void keep(String jobId, List<ImportStep.Result> results) {
        ImportLine.of(em, results.stream().map(ImportStep.Result::lineId).toList());
        ImportJob job = em.find(ImportJob.class, jobId, LockModeType.PESSIMISTIC_WRITE);
        for (ImportStep.Result result : results) {
            result.write(em.find(ImportLine.class, result.lineId()));
            job.count(result.attempt().outcome());
        }
    }

    /** Those of them that refer to what is not here. */
    public Set<Touched> unbound(Collection<Touched> touched) {
        return findings.unbound(touched).keySet();
    }

    public void bind(Touched touched) {
        findings.bind(touched);
    }

    public void find(String jobId, Collection<Touched> touched) {
        findings.find(jobId, touched).forEach(em::persist);
    }

    /** Everything in one transaction, which is then undone; what was found is written down in others. */
    public void dryRun(String jobId, String source) {
        List<ImportStep.Result> results = tryAll(jobId, source);
        Set<Touched> touched = touched(results);
        unbound(touched).forEach(findings::bind);
        List<ImportProblem> problems = findings.find(jobId, touched);
        context.setRollbackOnly();
        em.clear();
        jobs.note(jobId, results, problems);
    }

    private List<ImportStep.Result> tryAll(String jobId, String source) {
        List<ImportStep.Result> results = new ArrayList<>();
        for (List<ImportLine> lines = jobs.waiting(jobId, 0); !lines.isEmpty(); ) {
            lines.forEach(line -> results.add(step.take(line, source)));
            jobs.alive(jobId);
            lines = jobs.waiting(jobId, lines.get(lines.size() - 1).number());
        }
        return results;
    }

    /** What they wrote, in their order. */
    private static Set<Touched> touched(List<ImportStep.Result> results) {
        return results.stream()
                .filter(each -> each.attempt().id() != null)
                .map(each -> new Touched(each.resourceType(), each.attempt().id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
