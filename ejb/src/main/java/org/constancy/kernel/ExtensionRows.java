package org.constancy.kernel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The table behind {@link Extensions}. What was sent stays known even where the document that brought it was refused. */
@Stateless
public class ExtensionRows {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean has(String resource, String path) {
        return count("select count(*) from extension_attribute where resource_type = ?1 and path = ?2", resource, path)
                > 0;
    }

    /** Keeps a path that is not there yet, while there are fewer than {@code most} of this resource. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(String resource, String path, int most) {
        boolean room = count("select count(*) from extension_attribute where resource_type = ?1", resource) < most;
        if (room && !has(resource, path)) {
            em.createNativeQuery("insert into extension_attribute (resource_type, path) values (?1, ?2)")
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
