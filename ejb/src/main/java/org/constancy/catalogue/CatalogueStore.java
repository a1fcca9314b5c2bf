package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Role;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Store;

/** What everything in the catalogue has in common: a version, and a lifecycle that only goes where it may. */
public abstract class CatalogueStore<T extends Aggregate> extends Store<T> {

    protected CatalogueStore(Shape<T> shape) {
        super(shape, Role.CATALOGUE_MANAGER);
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("version")) {
            document.put("version", "1.0");
        }
        if (!document.hasNonNull("lifecycleStatus")) {
            document.put("lifecycleStatus", Lifecycle.IN_STUDY.word());
        }
        if (document.get("lifecycleStatus").isTextual()) {
            Lifecycle state = Lifecycle.read(document.get("lifecycleStatus").textValue());
            document.put("lifecycleStatus", state.word());
        }
    }

    @Override
    protected void decide(T aggregate, ObjectNode before, ObjectNode after) {
        if (before != null) {
            state(before).checkMoveTo(state(after));
        }
    }

    static Lifecycle state(ObjectNode document) {
        return Lifecycle.read(document.path("lifecycleStatus").asText());
    }

    static void supplyNotBundle(ObjectNode document) {
        if (!document.hasNonNull("isBundle")) {
            document.put("isBundle", false);
        }
    }
}
