package org.constancy.integration;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constancy.integration.ImportFindings.Touched;

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

    /** One document, one transaction. */
    public void take(String jobId, String lineId, String source) {
        step.takeAndKeep(jobId, lineId, source);
    }

    /**
     * Some documents in one transaction: what a refused one wrote is undone by itself. {@code false} where all of it was undone,
     * for then each must be taken alone.
     */
    public boolean takeAll(String jobId, List<String> lineIds, String source) {
        for (String line : lineIds) {
            step.takeAndKeep(jobId, line, source);
            if (context.getRollbackOnly()) {
                return false;
            }
            em.flush();
            em.clear();
        }
        return true;
    }

    public void bind(Touched touched) {
        findings.bind(touched);
    }

    public void find(String jobId, Collection<Touched> touched) {
        findings.find(jobId, touched).forEach(em::persist);
    }

    /** Everything in one transaction, which is then undone; what was found is written down in others. */
    public void dryRun(String jobId, String source) {
        List<ImportStep.Result> results = new ArrayList<>();
        Set<Touched> touched = new LinkedHashSet<>();
        for (String line : jobs.waiting(jobId, 0, Integer.MAX_VALUE)) {
            ImportStep.Result result = step.take(line, source);
            results.add(result);
            if (result.attempt().id() != null) {
                touched.add(new Touched(result.resourceType(), result.attempt().id()));
            }
            if (results.size() % 100 == 0) {
                jobs.alive(jobId);
            }
        }
        touched.forEach(findings::bind);
        List<ImportProblem> problems = findings.find(jobId, touched);
        context.setRollbackOnly();
        em.clear();
        jobs.note(jobId, results, problems);
    }
}
