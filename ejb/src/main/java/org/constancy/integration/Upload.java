package org.constancy.integration;

import java.io.InputStream;
import java.util.Locale;

/** A file that somebody sends to be imported. */
public record Upload(String name, InputStream content) {

    boolean zip() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
