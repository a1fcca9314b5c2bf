package org.constancy.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.constancy.kernel.Reference;
import org.constancy.kernel.Targets;

/** What an import does when its last document is in: bind what can be bound by name, and list what is left over. */
@Stateless
public class ImportFindings {

    private static final int MOST = 10_000;
    private static final int CHUNK = 1000;
    private static final String PRICE = "productOfferingPrice";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Targets targets;

    /** A resource that the import brought or met. */
    public record Touched(String type, String id) {}

    /** Binds one resource's waiting references by type and name as well. */
    public void bind(Touched touched) {
        targets.store(touched.type()).rebind(touched.id(), true);
    }

    /** The references that name nothing, by the resource that holds them. */
    public Map<Touched, List<Reference>> unbound(Collection<Touched> all) {
        em.flush();
        Map<Touched, List<Reference>> found = new LinkedHashMap<>();
        inChunks(all, (type, ids) -> em.createQuery(
                        "select r from Reference r where r.targetId is null and r.ownerType = ?1 and r.ownerId in ?2"
                                + " order by r.ownerId, r.place",
                        Reference.class)
                .setParameter(1, type)
                .setParameter(2, ids)
                .getResultStream()
                .forEach(each -> found.computeIfAbsent(
                                new Touched(each.ownerType(), each.ownerId()), none -> new ArrayList<>())
                        .add(each)));
        return found;
    }

    /** What is left over when all is bound that can be; the first of it where it is much. */
    public List<ImportProblem> find(String jobId, Collection<Touched> all) {
        Stream<ImportProblem> waiting =
                unbound(all).values().stream().flatMap(List::stream).map(each -> unbound(jobId, each));
        Stream<ImportProblem> idle = unused(all).stream().map(each -> unused(jobId, each));
        return Stream.concat(waiting, idle).limit(MOST).toList();
    }

    private List<Touched> unused(Collection<Touched> all) {
        List<Touched> prices =
                all.stream().filter(each -> each.type().equals(PRICE)).toList();
        Set<String> used = new HashSet<>();
        inChunks(
                prices,
                (type, ids) -> used.addAll(em.createQuery(
                                "select r.targetId from Reference r where r.targetType = ?1 and r.targetId in ?2",
                                String.class)
                        .setParameter(1, type)
                        .setParameter(2, ids)
                        .getResultList()));
        return prices.stream().filter(each -> !used.contains(each.id())).toList();
    }

    /** So many that a statement can name them, all of one type. */
    private static void inChunks(Collection<Touched> all, BiConsumer<String, List<String>> work) {
        Map<String, List<String>> byType = new LinkedHashMap<>();
        all.forEach(each ->
                byType.computeIfAbsent(each.type(), none -> new ArrayList<>()).add(each.id()));
        byType.forEach((type, ids) -> {
            for (int from = 0; from < ids.size(); from += CHUNK) {
                work.accept(type, ids.subList(from, Math.min(from + CHUNK, ids.size())));
            }
        });
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
