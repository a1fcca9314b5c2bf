package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a room says of its resources, for {@link Store} to carry out: it overrides what it has a rule for. All run in the
 * transaction of the change.
 *
 * @param <T> the aggregate
 */
public abstract class Rules<T extends Aggregate> {

    /** Adds what the product supplies where a document is silent (RULES 3). Called before the document is checked. */
    protected void supply(ObjectNode document) {}

    /**
     * The room's rules. May refuse, and may change {@code after}, whose references are bound by now.
     *
     * @param before {@code null} when it is new
     */
    protected void decide(T aggregate, ObjectNode before, ObjectNode after) {}

    /** Rows of the room's own tables that come with a new resource, in one journey with it; its references are bound by now. */
    protected List<NewRow> beside(T aggregate, ObjectNode document) {
        return List.of();
    }

    /** Called when the row is written: what the room derives from it. */
    protected void follow(T aggregate, ObjectNode document) {}

    /** Refuses to delete what must stay. */
    protected void decideDelete(T aggregate) {}

    /** Called when the row is marked as deleted. */
    protected void followDelete(T aggregate) {}

    /** What may be bound in these documents. */
    protected BindingRule bindingRule() {
        return BindingRule.NONE;
    }
}
