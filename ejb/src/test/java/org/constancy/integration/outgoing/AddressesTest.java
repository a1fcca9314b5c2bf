package org.constancy.integration.outgoing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is out in the world, and what is not. */
class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void noCallGoesThere(String address) throws UnknownHostException {
        assertFalse(Addresses.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "2001:200::1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void callsMayGoThere(String address) throws UnknownHostException {
        assertTrue(Addresses.isPublic(InetAddress.getByName(address)));
    }

    /** Whatever hides an IPv4 address in an IPv6 address behind a prefix of zeros or of NAT64 stays outside. */
    @Property
    void noIpv4AddressHidesInAnIpv6Address(@ForAll @Size(4) byte[] hidden) throws UnknownHostException {
        byte[] translated = new byte[16];
        translated[1] = 0x64;
        translated[2] = (byte) 0xff;
        translated[3] = (byte) 0x9b;
        System.arraycopy(hidden, 0, translated, 12, 4);
        assertFalse(Addresses.isPublic(Inet6Address.getByAddress(null, translated, -1)));
        byte[] relayed = new byte[16];
        relayed[0] = 0x20;
        relayed[1] = 0x02;
        System.arraycopy(hidden, 0, relayed, 2, 4);
        assertFalse(Addresses.isPublic(InetAddress.getByAddress(relayed)));
    }
}
