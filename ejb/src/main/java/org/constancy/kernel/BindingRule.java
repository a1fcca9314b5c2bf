package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a room has to say before a reference of its documents is bound. */
@FunctionalInterface
public interface BindingRule {

    /** Everything may be bound. */
    BindingRule NONE = (path, element, type, id) -> null;

    /**
     * @param path of the link, dotted
     * @param element the reference as it was sent
     * @return why this must not be bound, or {@code null} where it may. Who sends such a document is refused with it; where the
     *     reference was there before its target, it stays unbound and is listed as a problem.
     */
    Refusal forbids(String path, ObjectNode element, String targetType, String targetId);
}
