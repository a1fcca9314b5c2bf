package org.constancy.micro;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Remembers why a deployment failed: the server logs it and stays up, empty. Named in {@code logging.properties},
 * because the server makes the log's handlers anew while it boots.
 */
public final class FirstFailure extends Handler {

    private static volatile Throwable first;

    /** Made by the log manager. */
    public FirstFailure() {
        setLevel(Level.SEVERE);
    }

    /** What the innermost cause of the first failure said. */
    static Optional<String> reason() {
        Throwable cause = first;
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause)
                .map(root -> Optional.ofNullable(root.getMessage()).orElse(root.toString()));
    }

    @Override
    public void publish(LogRecord event) {
        if (first == null && isLoggable(event)) {
            first = event.getThrown();
        }
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
