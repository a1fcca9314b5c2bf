package org.constancy.communications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The cadence of each tier. */
@ApplicationScoped
public class Cadences {

    /** For customers without a tier, and of a tier that is not in the table. */
    public static final int USUAL_DAYS = 30;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    /** @param tier in any case, may be {@code null} */
    public int days(String tier) {
        Cadence known =
                tier == null ? null : em.find(Cadence.class, tier.strip().toLowerCase(Locale.ROOT));
        return known == null ? USUAL_DAYS : known.days();
    }

    /** Tier to days. */
    public Map<String, Integer> all() {
        List<Cadence> rows =
                em.createQuery("select c from Cadence c", Cadence.class).getResultList();
        Map<String, Integer> all = new TreeMap<>();
        rows.forEach(each -> all.put(each.tier(), each.days()));
        return all;
    }
}
