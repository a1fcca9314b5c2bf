package org.constancy.micro;

import java.util.Objects;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Remembers why a deployment failed: the server logs it and stays up, empty. Named in {@code logging.properties},
 * because the server makes the log's handlers anew while it boots.
 */
public final class FirstFailure extends Handler {

    private static final String OURS = "org.constancy.";

    private static volatile Throwable own;
    private static volatile Throwable first;

    /** Made by the log manager. */
    public FirstFailure() {
        setLevel(Level.WARNING);
    }

    /** What our own code said of it, or else the innermost cause of the first failure. */
    static Optional<String> reason() {
        return Optional.ofNullable(own == null ? root(first) : own)
                .map(said -> Optional.ofNullable(said.getMessage()).orElse(said.toString()));
    }

    @Override
    public void publish(LogRecord event) {
        if (!isLoggable(event)) {
            return;
        }
        if (own == null) {
            own = causes(event.getThrown())
                    .filter(FirstFailure::isOurs)
                    .findFirst()
                    .orElse(null);
        }
        if (first == null && event.getLevel().intValue() >= Level.SEVERE.intValue()) {
            first = event.getThrown();
        }
    }

    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(OURS);
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce((outer, inner) -> inner).orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
