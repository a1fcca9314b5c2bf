package org.constancy.catalogue;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** The countries where we sell. Those of Europe are there from the start, with the languages of their law. */
@Stateless
public class Markets {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    /** All, by country code. */
    public List<Market> all() {
        return em.createQuery("select m from Market m order by m.country", Market.class)
                .getResultList();
    }

    /** {@code null} where it is not set up. */
    public Market find(String country) {
        return em.find(Market.class, country);
    }

    /** Sets the languages and the currency of a country, which may be new. */
    public void set(String country, List<String> languages, String currency) {
        if (!Caller.current().is(Role.CATALOGUE_MANAGER)) {
            throw Refusal.forbidden("You may not change the markets.");
        }
        boolean wrong = !country.matches("[A-Z]{2}")
                || languages.isEmpty()
                || !languages.stream().allMatch(each -> each.matches("[a-z]{2}"))
                || !currency.matches("[A-Z]{3}");
        if (wrong) {
            throw Refusal.invalid(
                    "catalogue.market",
                    "A market needs a country (ISO 3166), at least one language (ISO 639) and a currency (ISO 4217).",
                    country + " " + languages + " " + currency);
        }
        Market market = find(country);
        if (market == null) {
            em.persist(new Market(country, languages, currency));
        } else {
            market.change(languages, currency);
        }
    }
}
