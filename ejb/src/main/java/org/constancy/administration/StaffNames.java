package org.constancy.administration;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.constancy.kernel.Refusal;

/** How names, mail addresses, languages and zones of staff are written, and what is refused. */
final class StaffNames {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");

    private StaffNames() {}

    /** The name in small letters; it holds no {@code @}, so it is never somebody else's mail address. */
    static String name(String name) {
        String small = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(small).matches()) {
            throw Refusal.invalid(
                    "staff.name.malformed",
                    "A sign-in name has 1 to 100 letters, digits, dots, hyphens or underscores and begins with a letter or digit.",
                    "name: " + name);
        }
        return small;
    }

    /** The address in small letters, {@code null} where there is none. */
    static String email(String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        String small = email.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(small).matches()) {
            throw Refusal.invalid("staff.email.malformed", "This is not a mail address.", "email: " + email);
        }
        return small;
    }

    /** What a person typed to sign in, as names and addresses are kept. */
    static String typed(String nameOrEmail) {
        return nameOrEmail == null ? "" : nameOrEmail.strip().toLowerCase(Locale.ROOT);
    }

    static void check(Member.Change change) {
        if (change.displayName() == null
                || change.displayName().isBlank()
                || change.displayName().length() > 200) {
            throw Refusal.invalid(
                    "staff.displayName.missing",
                    "A member of staff has a display name of up to 200 characters.",
                    "displayName");
        }
        if (change.roles() == null || change.roles().isEmpty()) {
            throw Refusal.invalid("staff.roles.missing", "A member of staff has at least one role.", "roles");
        }
        if (change.zone() != null && !ZoneId.getAvailableZoneIds().contains(change.zone())) {
            throw Refusal.invalid("staff.zone.unknown", "There is no such time zone.", "zone: " + change.zone());
        }
        if (change.locale() != null
                && Locale.forLanguageTag(change.locale()).getLanguage().isEmpty()) {
            throw Refusal.invalid(
                    "staff.locale.malformed", "This is not a language tag.", "locale: " + change.locale());
        }
    }
}
