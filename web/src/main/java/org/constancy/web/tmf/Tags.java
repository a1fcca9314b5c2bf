package org.constancy.web.tmf;

import org.constancy.kernel.Refusal;

/** Entity tags in request headers. */
final class Tags {

    private Tags() {}

    /** Whether {@code If-None-Match} names this tag. */
    static boolean none(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String each : header.split(",")) {
            String named = each.strip();
            if (named.equals("*") || named.equals("\"" + tag + "\"") || named.equals("W/\"" + tag + "\"")) {
                return true;
            }
        }
        return false;
    }

    /** The revision that {@code If-Match} names; {@code null} without the header and for {@code *}. */
    static Long revision(String header) {
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        String tag = header.strip().replaceAll("^\"|\"$", "");
        if (tag.matches("[0-9]{1,18}-[0-9a-f]+")) {
            return Long.valueOf(tag.substring(0, tag.indexOf('-')));
        }
        throw new Refusal(
                Refusal.Kind.STALE,
                "resource.changed",
                "If-Match names no version of this resource.",
                "If-Match: " + header);
    }
}
