package org.constancy.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which attributes outside the model have been sent, per resource: these may be filtered by, others are refused as unknown
 * (RULES 15). At most 1,000 a resource are remembered.
 */
@ApplicationScoped
public class Extensions {

    private static final int MOST = 1000;
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    void remember(String resource, Collection<String> paths) {
        for (String path : paths) {
            String key = resource + " " + path;
            if (path.length() <= LONGEST && !known.contains(key) && !stored(resource, path)) {
                store(resource, path);
            }
        }
    }

    boolean known(String resource, String path) {
        String key = resource + " " + path;
        if (known.contains(key)) {
            return true;
        }
        boolean found = stored(resource, path);
        if (found) {
            known.add(key);
        }
        return found;
    }

    private boolean stored(String resource, String path) {
        return count("select count(*) from extension_attribute where resource_type = ?1 and path = ?2", resource, path)
                > 0;
    }

    private void store(String resource, String path) {
        if (count("select count(*) from extension_attribute where resource_type = ?1", resource) < MOST) {
            em.createNativeQuery("insert into extension_attribute (resource_type, path) select ?1, ?2 where not exists"
                            + " (select 1 from extension_attribute where resource_type = ?1 and path = ?2)")
                    .setParameter(1, resource)
                    .setParameter(2, path)
                    .executeUpdate();
        }
    }

    private long count(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Long.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return (Long) query.getSingleResult();
    }
}
