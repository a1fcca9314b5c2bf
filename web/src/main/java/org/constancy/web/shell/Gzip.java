package org.constancy.web.shell;

import java.util.Locale;

/** Whether a client takes what is compressed. */
public final class Gzip {

    private Gzip() {}

    /** @param acceptEncoding the header as it was sent, or {@code null} */
    public static boolean isTaken(String acceptEncoding) {
        boolean any = false;
        for (String each : acceptEncoding == null ? new String[0] : acceptEncoding.split(",")) {
            String[] parts = each.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
            boolean no = parts.length > 1 && parts[1].matches("q=0(\\.0*)?");
            if (parts[0].equals("gzip")) {
                return !no;
            }
            any |= parts[0].equals("*") && !no;
        }
        return any;
    }
}
