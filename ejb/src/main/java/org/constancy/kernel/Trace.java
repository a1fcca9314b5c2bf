package org.constancy.kernel;

/** A row that each change leaves, inserted together with what was changed: an event for others, an entry in the audit trail. */
public interface Trace {

    /** {@code null} where the change leaves none. */
    NewRow of(Changed change);
}
