package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,10.255.1.2,true",
        "10.0.0.0/8,11.0.0.1,false",
        "192.0.2.64/26,192.0.2.127,true",
        "192.0.2.64/26,192.0.2.128,false",
        "192.0.2.7,192.0.2.7,true",
        "192.0.2.7,192.0.2.8,false",
        "0.0.0.0/0,203.0.113.9,true",
        "0.0.0.0/0,::1,false",
        "fd00::/8,fd12::1,true",
        "fd00::/8,fe80::1,false",
        "::1,0:0:0:0:0:0:0:1,true",
        "10.0.0.0/8,not an address,false"
    })
    void aNetworkHoldsItsAddresses(String network, String address, boolean holds) {
        assertEquals(holds, Network.read(network).orElseThrow().contains(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.300", "fd00::/129", "/8"
            })
    void whatIsNoNetworkIsNone(String text) {
        assertTrue(Network.read(text).isEmpty());
    }
}
