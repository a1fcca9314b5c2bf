package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access tokens: ours, while they last, for what they were given for; no other. */
@SystemTest
class TokenIT {

    private static final String OFFERINGS = Resource.PRODUCT_OFFERING.path();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Api api;

    TokenIT(Api api) {
        this.api = api;
    }

    @Test
    void aTokenLetsInForItsScopesOnly() {
        Api reader = bearer(token("TMF620:read"));
        reader.get(OFFERINGS).expect(200);
        reader.post(OFFERINGS, Resource.PRODUCT_OFFERING.body()).expectError(403, "access.scope");
        reader.get(Resource.CUSTOMER.path()).expectError(403, "access.scope");
    }

    @Test
    void aTokenEndsWithItsHour() {
        Api holder = bearer(token("*"));
        Instant began = Instant.now();
        try {
            clock(began.plus(Duration.ofMinutes(59)));
            holder.get(OFFERINGS).expect(200);
            clock(began.plus(Duration.ofMinutes(61)));
            assertRefused(holder);
        } finally {
            clock(Instant.now());
        }
    }

    @Test
    void anUnsignedTokenIsNone() {
        String[] parts = token("*").split("\\.");
        for (String algorithm : new String[] {"none", "None", "NONE"}) {
            String header = encode("{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\"}");
            assertRefused(bearer(header + "." + parts[1] + "."));
            assertRefused(bearer(header + "." + parts[1] + "." + parts[2]));
        }
    }

    @Test
    void aTokenOfAnotherKeyIsForeign() throws GeneralSecurityException {
        String[] parts = token("*").split("\\.");
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.generateKeyPair().getPrivate());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        String foreign = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        assertRefused(bearer(parts[0] + "." + parts[1] + "." + foreign));
    }

    @Test
    void anAlteredTokenIsRefused() {
        String[] parts = token("TMF620:read").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertTrue(claims.contains("TMF620:read"), claims);
        assertRefused(bearer(parts[0] + "." + encode(claims.replace("TMF620:read", "*")) + "." + parts[2]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer x",
                "Bearer a.b.c",
                "Bearer ..",
                "Basic",
                "Basic !!!",
                "Basic bm9jb2xvbg==",
                "Digest x"
            })
    void whatIsNoCredentialIsRefused(String header) {
        Answer answer = api.authorizedBy(header).get(OFFERINGS).expect(401);
        assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"), answer::toString);
        assertEquals("Error", answer.json().path("@type").asText(), answer::toString);
    }

    @Test
    void aSessionsCookieOpensNoDoorOfTheApi() {
        api.authorizedBy(null).get(OFFERINGS, "Cookie", "JSESSIONID=x").expectError(401, "access.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grant_type=password", "grant_type=client_credentials&scope=everything", "%zz"})
    void whatIsNoRequestForATokenGetsNone(String form) {
        Answer answer =
                api.send("POST", "/oauth/token", form, "Content-Type", FORM).expect(400);
        assertTrue(answer.json().path("error").asText().matches("invalid_.*|unsupported_.*"), answer::toString);
    }

    private String token(String scope) {
        JsonNode answer = api.send(
                        "POST", "/oauth/token", "grant_type=client_credentials&scope=" + scope, "Content-Type", FORM)
                .expect(200)
                .json();
        return answer.path("access_token").asText();
    }

    private Api bearer(String token) {
        return api.authorizedBy("Bearer " + token);
    }

    private static void assertRefused(Api holder) {
        Answer answer = holder.get(OFFERINGS).expectError(401, "access.token");
        assertTrue(answer.header("WWW-Authenticate").contains("invalid_token"), answer::toString);
    }

    private void clock(Instant now) {
        api.post("/api/v1/clock", "{\"now\": \"" + now + "\"}").expect(200);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
