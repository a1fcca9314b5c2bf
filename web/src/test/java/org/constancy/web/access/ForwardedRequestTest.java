package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedRequestTest {

    @ParameterizedTest
    @CsvSource({
        "true,constancy.example,constancy.example,443",
        "false,constancy.example,constancy.example,80",
        "true,constancy.example:8443,constancy.example,8443",
        "true,[2001:db8::1],[2001:db8::1],443",
        "true,[2001:db8::1]:8443,[2001:db8::1],8443"
    })
    void itsHostAndPortAreThoseOfTheCaller(boolean secure, String host, String name, int port) {
        ForwardedRequest request = new ForwardedRequest(
                new Asked().answering("getRequestURI", "/today.xhtml").request(),
                new Approach("1", secure, host, "203.0.113.9", true));
        assertEquals(name, request.getServerName());
        assertEquals(port, request.getServerPort());
        assertEquals(
                (secure ? "https://" : "http://") + host + "/today.xhtml",
                request.getRequestURL().toString());
    }
}
