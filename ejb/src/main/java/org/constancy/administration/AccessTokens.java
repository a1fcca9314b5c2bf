package org.constancy.administration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constancy.kernel.Ids;

/**
 * Access tokens: JWTs signed with ES256 in the form of RFC 9068, for this product and from it. Only that algorithm and
 * this key are ever accepted, whatever a token's header says.
 */
final class AccessTokens {

    private static final String CONSTANCY = "constancy";

    /** Ties a token to the secret that it was got for. */
    private static final String SECRET_CHANGED_AT = "secret_changed_at";

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    private final ECKey key;
    private final Clock clock;

    AccessTokens(ECKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** What a good token says. */
    record Claims(String clientId, Set<String> scopes, Instant secretChangedAt, Instant expiresAt) {}

    String issue(Client client, Set<String> scopes, Duration lifetime) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(CONSTANCY)
                .audience(CONSTANCY)
                .subject(client.id())
                .claim("client_id", client.id())
                .claim("scope", Scopes.text(scopes))
                .claim(SECRET_CHANGED_AT, client.secretChangedAt().toEpochMilli())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(Ids.next())
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The key for access tokens does not sign", e);
        }
        return token.serialize();
    }

    /** Nothing when the token is malformed, altered, unsigned, somebody else's, for somebody else, or expired. */
    Optional<Claims> read(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            boolean ours = JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())
                    && TYPE.equals(token.getHeader().getType())
                    && token.verify(new ECDSAVerifier(key))
                    && CONSTANCY.equals(claims.getIssuer())
                    && List.of(CONSTANCY).equals(claims.getAudience());
            if (!ours || !clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
                return Optional.empty();
            }
            return Optional.of(new Claims(
                    claims.getSubject(),
                    Scopes.read(claims.getStringClaim("scope")),
                    Instant.ofEpochMilli(claims.getLongClaim(SECRET_CHANGED_AT)),
                    claims.getExpirationTime().toInstant()));
        } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
