package org.constancy.integration.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator allows although it is not public. */
class AllowedTest {

    private final Allowed allowed =
            new Allowed("crm.internal, Billing.internal:8443,10.1.0.0/16 ,192.168.1.5,fd00:1::/32,192.168.1.7:8080");

    @ParameterizedTest
    @CsvSource({
        "crm.internal, 80, true",
        "CRM.internal, 9999, true",
        "billing.internal, 8443, true",
        "billing.internal, 443, false",
        "x.crm.internal, 80, false",
        "10.1.0.1, 80, false",
        "192.168.1.7, 8080, true",
        "192.168.1.7, 80, false"
    })
    void aHostIsAllowedByNameOnEachPortOrOnOne(String host, int port, boolean whether) {
        assertEquals(whether, allowed.host(host, port));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.255.255, true",
        "10.2.0.0, false",
        "192.168.1.5, true",
        "192.168.1.6, false",
        "fd00:1::9, true",
        "fd00:2::9, false"
    })
    void anAddressIsAllowedByItsNetwork(String address, boolean whether) throws UnknownHostException {
        assertEquals(whether, allowed.address(InetAddress.getByName(address)));
    }

    @Test
    void unlessToldNothingIs() {
        assertFalse(new Allowed("").host("localhost", 80));
        assertTrue(new Allowed("localhost").host("localhost", 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://crm", "10.0.0.0/33", "crm:x", "a b"})
    void whatIsNeitherHostNorNetworkIsRefused(String entry) {
        assertThrows(IllegalArgumentException.class, () -> new Allowed("localhost," + entry));
    }
}
