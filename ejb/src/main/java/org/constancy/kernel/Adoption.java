package org.constancy.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Resources that referred to another before it was here are bound when it arrives (RULES 8). */
@Dependent
class Adoption {

    @Inject
    private References references;

    @Inject
    private Targets targets;

    private record Owner(String type, String id) {}

    /** @param called what other systems call the one that arrived or changed, its id among it where that is theirs */
    void by(Shape<?> shape, Aggregate arrived, Collection<String> called) {
        List<String> names = new ArrayList<>(called);
        String number = number(shape, arrived);
        if (number != null) {
            names.add(number);
        }
        if (!names.isEmpty()) {
            references.waitingFor(names).stream()
                    .map(each -> new Owner(each.ownerType(), each.ownerId()))
                    .distinct()
                    .forEach(owner -> targets.store(owner.type()).rebind(owner.id(), false));
        }
    }

    private static String number(Shape<?> shape, Aggregate aggregate) {
        for (SpineField field : shape.spine().values()) {
            if (field.column().equals(shape.numberColumn())) {
                return (String) field.get(aggregate);
            }
        }
        return null;
    }
}
