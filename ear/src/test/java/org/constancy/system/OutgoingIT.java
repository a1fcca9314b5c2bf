package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes the product call into the house: neither by a listener nor by an import, however the address is written. */
@SystemTest
class OutgoingIT {

    private static final List<String> REFUSALS = List.of("outgoing.refused", "hub.callback", "import.url");

    private final Api api;

    OutgoingIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.000.000.001",
                "127.0.0.1.",
                "LOCALHOST.",
                "api.localhost",
                "2130706433",
                "0177.0.0.1",
                "017700000001",
                "0x7f000001",
                "0x7f.1",
                "0",
                "0.0.0.0",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b:1::7f00:1]",
                "[2002:7f00:1::]",
                "[2001::1]",
                "[fd00::1]",
                "[fe80::1]",
                "[fe80::1%25eth0]",
                "[ff02::1]",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "255.255.255.255",
                "example.com@127.0.0.1",
                "example.com%2e@127.0.0.1",
                "127.0.0.1%2eexample.com"
            })
    void itCallsNoAddressOfTheHouse(String host) {
        refused("http://" + host + "/x");
    }

    @Test
    void itCallsNoNameThatLeadsThere() throws UnknownHostException {
        InetAddress own = InetAddress.getLocalHost();
        assumeTrue(own.isLoopbackAddress() || own.isSiteLocalAddress(), own::toString);
        refused("http://" + own.getHostName() + ":" + api.server().getPort() + "/health/live");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "jar:http://x!/",
                "ftp://example.com/",
                "//example.com/x",
                "/x",
                "http:///x"
            })
    void itCallsNothingButTheWeb(String address) {
        refused(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "productCatalogManagement",
                "party",
                "customerManagement",
                "partyRoleManagement",
                "agreementManagement",
                "partyInteraction",
                "communicationManagement"
            })
    void noHubTakesOne(String name) {
        refused("/tmf-api/" + name + "/v4/hub", "http://127.0.0.1/x");
    }

    private void refused(String address) {
        refused("/api/v1/hub", address);
        Answer answer = api.send(
                "POST",
                "/api/v1/imports",
                "url=" + URLEncoder.encode(address, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertRefused(answer, address);
    }

    private void refused(String hub, String address) {
        assertRefused(api.post(hub, Api.JSON.createObjectNode().put("callback", address)), address);
    }

    private static void assertRefused(Answer answer, String address) {
        assertEquals(400, answer.status(), () -> address + ": " + answer.text());
        assertTrue(REFUSALS.contains(answer.json().path("code").asText()), () -> address + ": " + answer.text());
    }
}
