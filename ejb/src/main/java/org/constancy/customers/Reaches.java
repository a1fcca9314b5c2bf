package org.constancy.customers;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** How persons like to be reached. */
@Stateless
public class Reaches {

    private static final String API = "preferences";
    private static final int LONGEST_LANGUAGE = 20;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What a person has said; refused with 404 where there is no such person. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Preference of(String personId) {
        if (!Caller.current().mayRead(API)) {
            throw Refusal.forbidden("You may not read how persons like to be reached.");
        }
        person(personId);
        return preference(personId);
    }

    /**
     * In place of what a person has said before. Refused with 404 where there is no such person, with
     * {@code preference.language} and {@code preference.zone} where these are none.
     */
    public void prefer(String personId, Preference wish) {
        if (!Caller.current().mayWrite(API, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CONTRACT_DESK)) {
            throw Refusal.forbidden("You may not say how persons like to be reached.");
        }
        person(personId);
        check(wish);
        Reach known = em.find(Reach.class, personId);
        Reach reach = known == null ? new Reach(personId) : known;
        reach.is(wish, clock.instant(), Caller.current().name());
        if (known == null) {
            em.persist(reach);
        }
    }

    /** A person as one who is written to; {@code null} where there is no such person. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Reachable reachable(String personId) {
        Individual person = em.find(Individual.class, personId);
        if (person == null || person.deleted()) {
            return null;
        }
        Preference preference = preference(personId);
        String language = preference.language() == null ? person.language() : preference.language();
        return new Reachable(person.contact(), preference, language, zone(person, preference));
    }

    private ZoneId zone(Individual person, Preference preference) {
        if (preference.zone() != null) {
            return ZoneId.of(preference.zone());
        }
        String country = person.home().country();
        if (country == null && person.organizationId() != null) {
            country =
                    em.find(Organization.class, person.organizationId()).home().country();
        }
        return Zones.of(country);
    }

    private Preference preference(String personId) {
        Reach reach = em.find(Reach.class, personId);
        return reach == null ? Preference.NONE : reach.preference();
    }

    private void person(String id) {
        Individual person = em.find(Individual.class, id);
        if (person == null || person.deleted()) {
            throw Refusal.notFound("individual", id);
        }
    }

    private static Refusal noLanguage(Preference wish) {
        return Refusal.invalid("preference.language", "This is no language.", "language: " + wish.language());
    }

    private static void check(Preference wish) {
        try {
            if (wish.language() != null) {
                new Locale.Builder().setLanguageTag(wish.language());
            }
        } catch (IllformedLocaleException e) {
            throw noLanguage(wish);
        }
        if (wish.language() != null && wish.language().length() > LONGEST_LANGUAGE) {
            throw noLanguage(wish);
        }
        try {
            if (wish.zone() != null) {
                ZoneId.of(wish.zone());
            }
        } catch (DateTimeException e) {
            throw Refusal.invalid("preference.zone", "This is no time zone.", "zone: " + wish.zone());
        }
    }
}
