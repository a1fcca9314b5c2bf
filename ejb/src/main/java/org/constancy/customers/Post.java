package org.constancy.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** To where letters go, and from whom. Works inside the transaction of the caller and asks nobody for permission. */
@ApplicationScoped
public class Post {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    /**
     * The lines of a person's address, the organisation's below his name: at his own place, else at the organisation's; {@code null}
     * where neither is known.
     */
    public List<String> address(String personId) {
        Individual person = personId == null ? null : em.find(Individual.class, personId);
        if (person == null || person.deleted()) {
            return null;
        }
        Organization employer = employer(person);
        PostalAddress own = PostalAddress.of(person.document());
        PostalAddress place = own == null && employer != null ? PostalAddress.of(employer.document()) : own;
        if (place == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        if (employer != null && own == null) {
            lines.add(employer.name());
        }
        lines.add(person.name());
        Letterhead from = letterhead(place.country());
        lines.addAll(place.lines(from == null ? null : from.country()));
        return lines;
    }

    /** Who writes to a person: the provider's legal entity in his country, else the first; {@code null} where there is none. */
    public Letterhead letterheadFor(String personId) {
        Individual person = personId == null ? null : em.find(Individual.class, personId);
        Organization employer = person == null ? null : employer(person);
        Home home = employer == null ? person == null ? Home.UNKNOWN : person.home() : employer.home();
        return letterhead(home.country());
    }

    private Letterhead letterhead(String country) {
        return em.createQuery(
                        "select o from Organization o where o.provider = true and o.isLegalEntity = true"
                                + " and o.deletedAt is null order by o.id",
                        Organization.class)
                .getResultStream()
                .min(Comparator.comparing(each ->
                        country == null || !country.equalsIgnoreCase(each.home().country())))
                .map(Post::letterhead)
                .orElse(null);
    }

    private static Letterhead letterhead(Organization entity) {
        ObjectNode document = entity.document();
        List<String> lines = new ArrayList<>(List.of(entity.name()));
        PostalAddress place = PostalAddress.of(document);
        Home home = entity.home();
        if (place != null) {
            lines.addAll(place.lines(place.country()));
        } else if (home.city() != null) {
            lines.add(home.city());
        }
        if (document.path("vatId").isTextual()) {
            lines.add(document.path("vatId").textValue());
        }
        return new Letterhead(lines, home.city(), home.country());
    }

    private Organization employer(Individual person) {
        return person.organizationId() == null ? null : em.find(Organization.class, person.organizationId());
    }
}
