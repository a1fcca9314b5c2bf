package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123Z");
    private static final Client CRM = new Client("crm", "CRM", Set.of("*"), null, null, NOW, false, 0);
    private static final ECKey KEY = key();

    private final StoppedClock clock = new StoppedClock(NOW);
    private final AccessTokens tokens = new AccessTokens(KEY, clock);
    private final String token = tokens.issue(CRM, Set.of("TMF620:read", "due:read"), Duration.ofHours(1));

    @Test
    void aTokenSaysWhoseItIsAndWhatForAndUntilWhen() {
        AccessTokens.Claims claims = tokens.read(token).orElseThrow();
        assertEquals("crm", claims.clientId());
        assertEquals(Set.of("TMF620:read", "due:read"), claims.scopes());
        assertEquals(NOW, claims.secretChangedAt());
        assertEquals(Instant.parse("2026-11-22T09:00:00Z"), claims.expiresAt());
    }

    @Test
    void anHourLaterItIsNotGoodAnyMore() {
        clock.forward(Duration.ofMinutes(59));
        assertTrue(tokens.read(token).isPresent());
        clock.forward(Duration.ofMinutes(1));
        assertTrue(tokens.read(token).isEmpty());
    }

    @Test
    void anotherInstallationsTokenIsForeign() {
        String foreign = new AccessTokens(key(), clock).issue(CRM, Set.of("*"), Duration.ofHours(1));
        assertTrue(tokens.read(foreign).isEmpty());
    }

    @Test
    void anUnsignedTokenIsNone() throws ParseException {
        assertTrue(tokens.read(new PlainJWT(claims(token)).serialize()).isEmpty());
    }

    /** The old trick: the public key, which is no secret, taken as the secret of another algorithm. */
    @Test
    void anotherAlgorithmIsNotBelieved() throws JOSEException, ParseException {
        SignedJWT forged = new SignedJWT(header(JWSAlgorithm.HS256, "at+jwt"), claims(token));
        forged.sign(new MACSigner(KEY.toPublicJWK().toJSONString()));
        assertTrue(tokens.read(forged.serialize()).isEmpty());
    }

    @Test
    void aTokenForSomebodyElseIsNotForUs() throws JOSEException, ParseException {
        JWTClaimsSet elsewhere =
                new JWTClaimsSet.Builder(claims(token)).audience("billing").build();
        assertTrue(tokens.read(signed("at+jwt", elsewhere)).isEmpty());
    }

    @Test
    void aJwtOfAnotherKindIsNoAccessToken() throws JOSEException, ParseException {
        assertTrue(tokens.read(signed("at+jwt", claims(token))).isPresent());
        assertTrue(tokens.read(signed("JWT", claims(token))).isEmpty());
    }

    @Property(tries = 200)
    void noCharacterMayBeAltered(@ForAll int where) {
        int at = Math.floorMod(where, token.length() - 1);
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        assertTrue(tokens.read(token.substring(0, at) + other + token.substring(at + 1))
                .isEmpty());
    }

    @Property
    void whateverIsSentInsteadOfATokenIsNone(@ForAll String anything) {
        assertTrue(tokens.read(anything).isEmpty());
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String signed(String type, JWTClaimsSet claims) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header(JWSAlgorithm.ES256, type), claims);
        jwt.sign(new ECDSASigner(KEY));
        return jwt.serialize();
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String type) {
        return new JWSHeader.Builder(algorithm).type(new JOSEObjectType(type)).build();
    }
}
