package org.constancy.administration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** Who is whose head, and who covers for whom. A team is everybody below a head, down to the last. */
@Stateless
public class Teams {

    private static final String TYPE = "staffPlace";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private AuditWriter audit;

    /** Where somebody stands; of whom nothing is known, nothing is set. */
    public Place place(String name) {
        StaffPlace place = em.find(StaffPlace.class, name);
        return place == null ? new Place(name, null, null, null, null) : place.shown();
    }

    /** Whether anybody reports to him. */
    public boolean heads(String name) {
        return all().stream().anyMatch(each -> name.equals(each.head()));
    }

    /** Everybody below a head, himself included. */
    public Set<String> team(String head) {
        Map<String, List<Place>> below =
                all().stream().filter(each -> each.head() != null).collect(Collectors.groupingBy(Place::head));
        Set<String> team = new LinkedHashSet<>(Set.of(head));
        for (List<String> level = List.of(head); !level.isEmpty(); ) {
            level = level.stream()
                    .flatMap(each -> below.getOrDefault(each, List.of()).stream())
                    .map(Place::name)
                    .filter(team::add)
                    .toList();
        }
        return team;
    }

    /** Whose turn it is with whose customers, on a day. */
    public Turns turns(LocalDate day) {
        List<String> disabled = em.createQuery("select m.name from StaffMember m where m.disabled = true", String.class)
                .getResultList();
        return new Turns(all(), Set.copyOf(disabled), day);
    }

    /** Puts somebody into a team; for administrators. 409 {@code staff.head.circle} where he would be above his own head. */
    public void join(String name, String head) {
        Administrators.only();
        requireKnown(name);
        if (head != null) {
            requireKnown(head);
            if (team(name).contains(head)) {
                throw Refusal.conflict("staff.head.circle", "Nobody is above his own head.", "head: " + head);
            }
        }
        change(name, place -> place.reportsTo(head));
    }

    /**
     * Says when somebody is away and who covers for him; for himself, his head and administrators. All three are
     * {@code null} to take it back. 400 where days or cover are missing or make no sense.
     */
    public void away(String name, LocalDate from, LocalDate until, String cover) {
        Caller caller = Caller.current();
        boolean own = caller.kind() == Caller.Kind.STAFF && team(caller.name()).contains(name);
        if (!own && !caller.mayWrite("administration", Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("Absence is told by oneself, a head or an administrator.");
        }
        requireKnown(name);
        boolean none = from == null && until == null && cover == null;
        if (!none && (from == null || until == null || cover == null || until.isBefore(from) || cover.equals(name))) {
            throw Refusal.invalid(
                    "staff.absence",
                    "An absence has a first day, a last day and somebody else who covers.",
                    "from: " + from + ", until: " + until + ", cover: " + cover);
        }
        if (cover != null) {
            requireKnown(cover);
        }
        change(name, place -> place.isAway(from, until, cover));
    }

    private void change(String name, java.util.function.Consumer<StaffPlace> verb) {
        StaffPlace place = em.find(StaffPlace.class, name);
        ObjectNode before = place == null ? null : view(place.shown());
        if (place == null) {
            place = new StaffPlace(name);
            em.persist(place);
        }
        verb.accept(place);
        em.flush();
        audit.write(before == null ? "create" : "change", TYPE, name, before, view(place.shown()));
    }

    private static ObjectNode view(Place place) {
        return Json.object()
                .put("name", place.name())
                .put("head", place.head())
                .put(
                        "absentFrom",
                        place.absentFrom() == null ? null : place.absentFrom().toString())
                .put(
                        "absentUntil",
                        place.absentUntil() == null ? null : place.absentUntil().toString())
                .put("cover", place.cover());
    }

    private List<Place> all() {
        return em.createQuery("select p from StaffPlace p order by p.name", StaffPlace.class)
                .getResultStream()
                .map(StaffPlace::shown)
                .toList();
    }

    private void requireKnown(String name) {
        boolean known = !em.createQuery("select m.id from StaffMember m where m.name = ?1", String.class)
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
        if (!known) {
            throw Refusal.invalid("staff.unknown", "There is no such member of staff.", "name: " + name);
        }
    }
}
