package org.constancy.integration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.constancy.integration.ImportFindings.Touched;
import org.constancy.integration.outgoing.AddressGuard;
import org.constancy.integration.outgoing.Outgoing;
import org.constancy.integration.outgoing.Reply;
import org.constancy.kernel.Attempt;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/**
 * Imports: TM Forum documents in, each in one transaction; a refused one stops no other; a run that was cut off goes on where it
 * stopped. A dry run takes the same path and leaves nothing.
 */
@Stateless
public class Imports {

    private static final String API = "imports";
    private static final Duration SILENCE = Duration.ofSeconds(15);

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportRunner runner;

    @Inject
    private AddressGuard guard;

    @Inject
    private Outgoing outgoing;

    /**
     * Starts an import, which goes on in the background.
     *
     * @param name what people will find it by
     * @param source names the system that the documents come from
     * @return the job's id
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String start(String name, String source, boolean dryRun, List<Upload> uploads) {
        writing();
        try {
            String id = jobs.register(name, source, dryRun, uploads);
            runner.run(id, Caller.current());
            return id;
        } catch (IOException e) {
            throw Refusal.invalid("import.unreadable", "The upload broke off or cannot be read.", name);
        }
    }

    /**
     * Starts an import of the file at an address, JSON or a zip, which is fetched first. Refused with 400: {@code import.url} for
     * what is no address, {@code outgoing.refused} for one that we do not call, {@code import.unreachable} where no file comes.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String startFrom(String url, String source, boolean dryRun) {
        writing();
        URI address = guard.address(url, "import.url");
        guard.check(address);
        try (Download download = new Download()) {
            outgoing.fetch(address, SILENCE, (type, content) -> download.take(address.getPath(), type, content));
            Upload upload = download.upload();
            return start(upload.name(), source, dryRun, List.of(upload));
        } catch (IOException e) {
            throw Refusal.invalid("import.unreachable", "Nothing can be fetched from there.", Reply.words(e));
        }
    }

    /** Refused with 404 where there is none. */
    public ImportJob get(String id) {
        reading();
        ImportJob job = em.find(ImportJob.class, id);
        if (job == null) {
            throw Refusal.notFound("import", id);
        }
        return job;
    }

    /** The newest first. */
    public Page<ImportJob> newest(int offset, int limit) {
        reading();
        List<ImportJob> rows = em.createQuery("select j from ImportJob j order by j.id desc", ImportJob.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        long total =
                em.createQuery("select count(j) from ImportJob j", Long.class).getSingleResult();
        return new Page<>(rows, total, null);
    }

    /**
     * A job's lines in order.
     *
     * @param outcome only these, or {@code null} for all
     * @param after the number of the last line that was seen, 0 to begin
     */
    public List<ImportLine> lines(String jobId, Attempt.Outcome outcome, int after, int most) {
        reading();
        String which = outcome == null ? "" : " and l.outcome = ?3";
        var query = em.createQuery(
                        "select l from ImportLine l where l.jobId = ?1 and l.number > ?2" + which
                                + " order by l.number",
                        ImportLine.class)
                .setParameter(1, jobId)
                .setParameter(2, after)
                .setMaxResults(most);
        return (outcome == null ? query : query.setParameter(3, outcome)).getResultList();
    }

    /** What a job leaves for a person to look at. */
    public List<ImportProblem> problems(String jobId, int most) {
        reading();
        return em.createQuery("select p from ImportProblem p where p.jobId = ?1 order by p.id", ImportProblem.class)
                .setParameter(1, jobId)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Touched> touched(String jobId) {
        return em.createQuery(
                        "select distinct new org.constancy.integration.ImportFindings$Touched(l.resourceType, l.resourceId)"
                                + " from ImportLine l where l.jobId = ?1 and l.resourceId is not null",
                        Touched.class)
                .setParameter(1, jobId)
                .getResultList();
    }

    private static void writing() {
        if (!Caller.current().mayWrite(API, Role.CATALOGUE_MANAGER)) {
            throw Refusal.forbidden("You may not import.");
        }
    }

    private static void reading() {
        if (!Caller.current().mayRead(API)) {
            throw Refusal.forbidden("You may not see the imports.");
        }
    }
}
