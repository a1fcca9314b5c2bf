package org.constancy.integration.outgoing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What the other side answered.
 *
 * @param body the beginning of it, as text
 * @param retryAfter the header, {@code null} where there is none
 */
public record Reply(int status, String body, String retryAfter) {

    private static final int SHOWN = 300;

    /** Who asks for centuries asks for a long time, and not for nothing. */
    private static final BigInteger MOST_SECONDS = BigInteger.valueOf(999_999_999);

    /** For the administrator: the status and how the body begins. */
    public String words() {
        String text = body.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return status + (shown.isEmpty() ? "." : ": " + shown);
    }

    /** Why there was no answer, for the administrator. */
    public static String words(IOException failure) {
        if (failure instanceof SocketTimeoutException || failure instanceof ClosedByInterruptException) {
            return "No answer in time.";
        }
        if (failure instanceof UnknownHostException) {
            return "The host is not known: " + failure.getMessage();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** How long the other side asked us to wait, by a number of seconds or a date; {@code null} where it did not. */
    public Duration retryAfter(Instant now) {
        if (retryAfter == null) {
            return null;
        }
        String text = retryAfter.strip();
        if (text.matches("[0-9]{1,100}")) {
            return Duration.ofSeconds(new BigInteger(text).min(MOST_SECONDS).longValue());
        }
        try {
            Duration until = Duration.between(
                    now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return until.isNegative() ? null : until;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
