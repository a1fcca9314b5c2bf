package org.constancy.integration.outgoing;

import java.io.IOException;
import java.io.InputStream;

/** Takes what an address holds. */
@FunctionalInterface
public interface Reader {

    /** @param type as the other side says, {@code null} where it does not */
    void read(String type, InputStream content) throws IOException;
}
