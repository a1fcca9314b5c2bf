package org.constancy.integration.outgoing;

import java.io.IOException;

/** A host leads to where outgoing calls do not go. */
class ForbiddenAddress extends IOException {

    ForbiddenAddress(String message) {
        super(message);
    }
}
