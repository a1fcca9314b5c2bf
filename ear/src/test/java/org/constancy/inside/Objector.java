package org.constancy.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.constancy.kernel.Changed;
import org.constancy.kernel.Refusal;

/** Takes part in each change, after the product's own observers or before, and refuses what it was told to refuse. */
@ApplicationScoped
public class Objector {

    static final String NAME = "the objector refuses this";

    void refuse(@Observes Changed change) {
        if (change.body().contains(NAME)) {
            throw Refusal.conflict("test.objection", "An observer refuses.", null);
        }
    }
}
