package org.constancy.system;

import java.nio.file.Path;
import java.util.Locale;

/** What is started: the WAR on Payara Micro or the EAR on Payara Server, and on which database. */
public enum Shape {
    MICRO_H2,
    MICRO_POSTGRESQL,
    SERVER_POSTGRESQL;

    /** The shape of this test run: {@code -Dconstancy.shape=micro-h2}, which is also the default. */
    public static Shape current() {
        String name = System.getProperty("constancy.shape", MICRO_H2.toString());
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean onPostgresql() {
        return this != MICRO_H2;
    }

    public boolean onMicro() {
        return this != SERVER_POSTGRESQL;
    }

    /** Where everything that a test run of this shape writes is kept. */
    public Path folder() {
        return Path.of("target", "system", toString()).toAbsolutePath();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
