package org.constancy.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The text of {@code after}: where a page of a list ended, in parts that hold no blank. Opaque to clients, who may send anything. */
public final class Continuation {

    private static final Pattern PARTS = Pattern.compile("[!-~]+( [!-~]+)*");

    private Continuation() {}

    public static String write(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the parts say. Refused with 400 {@code query.after} where it is no such text, and whatever {@code of} throws.
     *
     * @param text {@code null} gives {@code null}
     */
    public static <M> M read(String text, Function<String[], M> of) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (PARTS.matcher(plain).matches()) {
                return of.apply(plain.split(" "));
            }
        } catch (RuntimeException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    /** A moment as {@link #write} wrote it; throws where it is none that a database knows. */
    public static Instant moment(String part) {
        return Objects.requireNonNull(Dates.instant(part));
    }

    private static Refusal refused(String text) {
        return Refusal.invalid("query.after", "after is not what a next link gave.", "after: " + text);
    }
}
