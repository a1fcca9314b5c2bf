package org.constancy.administration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import org.constancy.kernel.Ids;

/** The key that signs access tokens, kept in the database so that a token is good on every node and after a restart. */
@Stateless
public class TokenKeys {

    private static final String PURPOSE = "access-token";

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The key, where there is one. */
    public Optional<ECKey> find() {
        return Optional.ofNullable(entities.find(TokenKey.class, PURPOSE)).map(kept -> parse(kept.jwk()));
    }

    /** Makes the key; whoever asks for it holds the {@link StartTurn}. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make() {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID(Ids.next()).generate();
            entities.persist(new TokenKey(PURPOSE, key.toJSONString(), clock.instant()));
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java has the curve P-256", e);
        }
    }

    private static ECKey parse(String jwk) {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("The key for access tokens in the database is damaged", e);
        }
    }
}
