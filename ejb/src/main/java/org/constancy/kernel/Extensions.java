package org.constancy.kernel;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    private ExtensionRows rows;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** One at a time; what another node keeps at the same moment is as good. */
    void remember(String resource, Collection<String> paths) {
        for (String path : paths) {
            if (path.length() <= LONGEST && !known(resource, path)) {
                keep(resource, path);
            }
        }
    }

    private synchronized void keep(String resource, String path) {
        try {
            rows.keep(resource, path, MOST);
        } catch (EJBException e) {
            if (!rows.has(resource, path)) {
                throw e;
            }
        }
    }

    /** Whether the attribute was ever sent with such a resource. */
    public boolean known(String resource, String path) {
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
        return rows.has(resource, path);
    }
}
