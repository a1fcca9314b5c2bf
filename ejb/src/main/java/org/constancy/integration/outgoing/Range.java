package org.constancy.integration.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Addresses that begin with the same bits: {@code 10.0.0.0/8}, {@code fc00::/7}; one address without a slash. */
record Range(byte[] network, int bits) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-fA-F:.]+(/[0-9]{1,3})?");
    private static final int BYTE = 8;

    /** @throws IllegalArgumentException where it is none */
    static Range of(String text) {
        if (!looksLike(text)) {
            throw new IllegalArgumentException(text);
        }
        String[] parts = text.split("/");
        byte[] network = literal(parts[0]).getAddress();
        int longest = network.length * BYTE;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (bits > longest) {
            throw new IllegalArgumentException(text);
        }
        return new Range(network, bits);
    }

    /** Whether it is written as an address or a network, and not as a name. */
    static boolean looksLike(String text) {
        return WRITTEN.matcher(text).matches() && (text.contains(":") || text.matches("[0-9]+(\\.[0-9]+){3}(/.*)?"));
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != network.length) {
            return false;
        }
        int whole = bits / BYTE;
        int rest = bits % BYTE;
        int mask = 0xff << (BYTE - rest);
        return Arrays.equals(bytes, 0, whole, network, 0, whole)
                && (rest == 0 || (bytes[whole] & mask) == (network[whole] & mask));
    }
}
