package org.constancy.communications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.constancy.kernel.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which files an interaction takes: how many, how large, and none that a machine runs when somebody opens it. */
@ApplicationScoped
public class AttachmentRule {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;
    private static final String ANYTHING = "application/octet-stream";

    /** How programs end, and what makes programs run. */
    private static final Set<String> PROGRAMS = Set.of(
            "app", "bat", "chm", "cmd", "com", "cpl", "dll", "exe", "hta", "inf", "jar", "js", "jse", "lnk", "msi",
            "msp", "pif", "ps1", "reg", "scr", "sh", "vb", "vbe", "vbs", "wsf", "wsh");

    @Inject
    @ConfigProperty(name = "constancy.attachment.max", defaultValue = "10485760")
    private long largest;

    /** In bytes. */
    public long largest() {
        return largest;
    }

    /** Refused with {@code attachment.many} (409). */
    void checkCount(int howMany) {
        if (howMany > MOST) {
            throw Refusal.conflict(
                    "attachment.many", "An interaction has up to " + MOST + " attachments.", "attachment: " + howMany);
        }
    }

    /** Refused with {@code attachment.size} (413). */
    void checkSize(String name, long bytes) {
        if (bytes > largest) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "attachment.size",
                    "A file has up to " + largest / 1024 / 1024 + " MiB.",
                    name);
        }
    }

    /** Refused with {@code attachment.empty} (400). */
    void checkNotEmpty(String name, long bytes) {
        if (bytes == 0) {
            throw Refusal.invalid("attachment.empty", "There is nothing in this file.", name);
        }
    }

    /** Refused with {@code attachment.type} (400) where it is a program by its name. */
    void checkType(String name) {
        String plain = name.replaceAll("[. ]+$", "");
        String ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (plain.contains(".") && PROGRAMS.contains(ending)) {
            throw Refusal.invalid("attachment.type", "Programs and scripts are not taken.", name);
        }
    }

    /** A name without folders and without what nobody sees; {@code attachment} where nothing is left. */
    static String name(String sent) {
        String text = sent == null ? "" : sent;
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String seen = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "").strip();
        return seen.isEmpty() ? "attachment" : seen.substring(0, Math.min(LONGEST_NAME, seen.length()));
    }

    /** A type that may stand in a header. */
    static String mimeType(String sent) {
        String type = sent == null ? "" : sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.matches("[a-z0-9.+-]{1,80}/[a-z0-9.+-]{1,80}") ? type : ANYTHING;
    }
}
