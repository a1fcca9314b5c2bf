package org.constancy.messages;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** A mail address as it may stand behind {@code RCPT TO}: no blank, no control character, no second address can hide in it. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern HOST = Pattern.compile(
            "(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private MailAddress() {}

    /** The address with its host in ASCII, {@code null} where the text is none. The local part keeps its case. */
    public static String of(String text) {
        String bare = text == null ? "" : text.strip();
        int at = bare.lastIndexOf('@');
        if (at < 1 || bare.length() > LONGEST) {
            return null;
        }
        String host = ascii(bare.substring(at + 1));
        String local = bare.substring(0, at);
        boolean legal = LOCAL.matcher(local).matches()
                && host != null
                && HOST.matcher(host).matches();
        return legal ? local + "@" + host : null;
    }

    /** The host of an address, in small letters. */
    public static String host(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
