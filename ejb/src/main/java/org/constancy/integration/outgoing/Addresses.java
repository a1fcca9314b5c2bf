package org.constancy.integration.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are out in the world. The lists are IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and its
 * updates). Java reads an IPv4-mapped IPv6 address as the IPv4 address that it is, so those are judged as such.
 */
final class Addresses {

    private static final List<Range> CLOSED_4 = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, with the metadata services of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /** Of IPv6 only this is handed out; so loopback, ULA, link-local, multicast and NAT64 (64:ff9b::/96) are outside. */
    private static final Range OPEN_6 = Range.of("2000::/3");

    private static final List<Range> CLOSED_6 = ranges(
            "2001::/23", // protocol assignments, with Teredo
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "3fff::/20"); // documentation

    private Addresses() {}

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? CLOSED_4.stream().noneMatch(each -> each.holds(address))
                : OPEN_6.holds(address) && CLOSED_6.stream().noneMatch(each -> each.holds(address));
    }

    private static List<Range> ranges(String... all) {
        return Stream.of(all).map(Range::of).toList();
    }
}
