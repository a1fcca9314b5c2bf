package org.constancy.administration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** Scopes as one text with blanks between them, in a column as in OAuth: {@code TMF620:read due:read}. */
@Converter
public class Scopes implements AttributeConverter<Set<String>, String> {

    private static final Pattern SCOPE = Pattern.compile("\\*|[A-Za-z0-9]{1,40}:(read|write)");

    /** The scopes of a text, sorted. */
    public static Set<String> read(String text) {
        return Pattern.compile(" +")
                .splitAsStream(text.strip())
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static String text(Set<String> scopes) {
        return String.join(" ", new TreeSet<>(scopes));
    }

    /** Whether what a client was given covers a scope: itself, everything, or writing where reading is asked. */
    public static boolean cover(Set<String> given, String scope) {
        return given.contains("*")
                || given.contains(scope)
                || scope.endsWith(":read") && given.contains(scope.replace(":read", ":write"));
    }

    /** Refused with 400 {@code client.scope.malformed}: what is neither {@code *} nor {@code <api>:read|write}. */
    static void check(Set<String> scopes) {
        for (String scope : scopes) {
            if (!legal(scope)) {
                throw Refusal.invalid(
                        "client.scope.malformed",
                        "A scope is *, or the name of an API with :read or :write.",
                        "scopes: " + scope);
            }
        }
    }

    /** Whether this is a scope at all: {@code *}, or the name of an API with {@code :read} or {@code :write}. */
    public static boolean legal(String scope) {
        return SCOPE.matcher(scope).matches();
    }

    @Override
    public String convertToDatabaseColumn(Set<String> scopes) {
        return text(scopes);
    }

    @Override
    public Set<String> convertToEntityAttribute(String text) {
        return read(text);
    }
}
