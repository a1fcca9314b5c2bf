package org.constancy.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.constancy.kernel.Reference;
import org.constancy.kernel.References;
import org.constancy.kernel.Targets;

/** What an import does when its last document is in: bind what can be bound by name, and list what is left over. */
@Stateless
public class ImportFindings {

    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private References references;

    @Inject
    private Targets targets;

    /** A resource that the import brought or met. */
    public record Touched(String type, String id) {}

    /** Binds one resource's waiting references by type and name as well. */
    public void bind(Touched touched) {
        if (unbound(touched).findAny().isPresent()) {
            targets.store(touched.type()).rebind(touched.id(), true);
        }
    }

    public List<ImportProblem> find(String jobId, Collection<Touched> all) {
        em.flush();
        List<ImportProblem> problems = new ArrayList<>();
        for (Touched touched : all) {
            unbound(touched).forEach(each -> problems.add(unbound(jobId, each)));
            boolean unused = touched.type().equals("productOfferingPrice")
                    && references.to(touched.type(), touched.id(), 1).isEmpty();
            if (unused) {
                problems.add(unused(jobId, touched));
            }
            if (problems.size() >= MOST) {
                break;
            }
        }
        return problems;
    }

    private java.util.stream.Stream<Reference> unbound(Touched touched) {
        return references.of(touched.type(), touched.id()).stream().filter(each -> each.targetId() == null);
    }

    private static ImportProblem unbound(String jobId, Reference reference) {
        String named = reference.sentId() == null ? reference.sentName() : reference.sentId();
        String why = reference.problem() == null ? "It names nothing that is here." : reference.problem();
        return new ImportProblem(
                jobId,
                "reference.unbound",
                reference.ownerType(),
                reference.ownerId(),
                named,
                reference.path() + " refers to '" + named + "'. " + why);
    }

    private ImportProblem unused(String jobId, Touched price) {
        String name = targets.store(price.type())
                .get(price.id())
                .document()
                .path("name")
                .asText();
        return new ImportProblem(
                jobId, "price.unused", price.type(), price.id(), name, "No offering uses the price '" + name + "'.");
    }
}
