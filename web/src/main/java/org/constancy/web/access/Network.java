package org.constancy.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of addresses, IPv4 or IPv6: {@code 10.0.0.0/8}, {@code 192.0.2.7}, {@code fd00::/8}. */
record Network(byte[] address, int bits) {

    /** Only these reach {@link InetAddress}, which would ask the name service for anything else. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** Nothing when the text is no address, or has more bits than an address. */
    static Optional<Network> read(String text) {
        int slash = text.indexOf('/');
        return bytes(slash < 0 ? text : text.substring(0, slash)).flatMap(address -> {
            int all = address.length * 8;
            String bits = slash < 0 ? Integer.toString(all) : text.substring(slash + 1);
            return bits.matches("[0-9]{1,3}") && Integer.parseInt(bits) <= all
                    ? Optional.of(new Network(address, Integer.parseInt(bits)))
                    : Optional.empty();
        });
    }

    boolean contains(String other) {
        return bytes(other).filter(this::holds).isPresent();
    }

    private boolean holds(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> bytes(String literal) {
        try {
            return LITERAL.matcher(literal).matches()
                    ? Optional.of(InetAddress.getByName(literal).getAddress())
                    : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
