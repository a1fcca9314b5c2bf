package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private static final Approach HERE = new Approach("1", true, "constancy.example", "203.0.113.9", true);

    @Test
    void readingIsFree() {
        assertTrue(SameOrigin.allows(
                Asked.by("GET").with("Sec-Fetch-Site", "cross-site").request(), HERE));
    }

    @ParameterizedTest
    @CsvSource({"same-origin,true", "none,true", "same-site,false", "cross-site,false"})
    void theBrowserSaysWhereAFormComesFrom(String site, boolean allowed) {
        assertEquals(
                allowed,
                SameOrigin.allows(Asked.by("POST").with("Sec-Fetch-Site", site).request(), HERE));
    }

    @ParameterizedTest
    @CsvSource({
        "https://constancy.example,true",
        "http://constancy.example,false",
        "https://constancy.example:8443,false",
        "https://constancy.example.evil.example,false",
        "null,false"
    })
    void anOlderBrowserSaysItByOrigin(String origin, boolean allowed) {
        assertEquals(
                allowed,
                SameOrigin.allows(Asked.by("POST").with("Origin", origin).request(), HERE));
    }

    @Test
    void whoSaysNothingIsNoPageOfOurs() {
        assertFalse(SameOrigin.allows(Asked.by("POST").request(), HERE));
    }
}
