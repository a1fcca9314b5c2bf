package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private final TrustedProxies proxies = new TrustedProxies("10.0.0.0/8, 192.0.2.1");

    @Test
    void aTrustedProxySaysHowTheCallerCame() {
        Approach approach = proxies.approach(forwarded("192.0.2.1").request());
        assertEquals("https://constancy.example", approach.origin());
        assertEquals("203.0.113.9", approach.address());
        assertEquals("req-1", approach.requestId());
        assertTrue(approach.forwarded());
    }

    @Test
    void anybodyElsesWordIsNothing() {
        Approach approach = proxies.approach(forwarded("198.51.100.4").request());
        assertEquals("http://inner:8080", approach.origin());
        assertEquals("198.51.100.4", approach.address());
        assertNotEquals("req-1", approach.requestId());
        assertFalse(approach.forwarded());
    }

    @Test
    void withoutTrustedProxiesNobodyIsOne() {
        Approach approach =
                new TrustedProxies("").approach(forwarded("192.0.2.1").request());
        assertFalse(approach.forwarded());
    }

    /** A caller may write the header himself; the proxy only adds to its end. */
    @Test
    void theFirstStrangerFromTheEndIsTheCaller() {
        Asked asked = forwarded("192.0.2.1").with("X-Forwarded-For", "127.0.0.1, 203.0.113.9, 10.1.1.1");
        assertEquals("203.0.113.9", proxies.approach(asked.request()).address());
    }

    @Test
    void whatCannotBeAHostOrARequestIdIsIgnored() {
        Asked asked = forwarded("192.0.2.1")
                .with("X-Forwarded-Host", "evil.example/<script>")
                .with("X-Request-Id", "a b");
        Approach approach = proxies.approach(asked.request());
        assertEquals("https://inner:8080", approach.origin());
        assertNotEquals("a b", approach.requestId());
    }

    @Test
    void aHostThatCannotBeOneBecomesOurAddress() {
        Asked asked =
                Asked.from("198.51.100.4").answering("getServerName", "<x>").answering("getLocalAddr", "192.0.2.9");
        assertEquals("http://192.0.2.9:8080", proxies.approach(asked.request()).origin());
    }

    @Test
    void theSchemesOwnPortIsLeftOut() {
        Asked asked = Asked.from("198.51.100.4").answering("getServerPort", 80);
        assertEquals("http://inner", proxies.approach(asked.request()).origin());
    }

    private static Asked forwarded(String by) {
        return Asked.from(by)
                .with("X-Forwarded-For", "203.0.113.9")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "constancy.example")
                .with("X-Request-Id", "req-1");
    }
}
