package org.constancy.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;

/** Wrong passwords in a row, for every name that is tried, be it anybody's or not. */
@Stateless
public class SignInFailures {

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private AccessSettings settings;

    /** How long the name has to rest before another try; zero when it may be tried now. */
    public Duration rest(String name) {
        SignInFailure failure = entities.find(SignInFailure.class, Secrets.hash(name));
        return failure == null ? Duration.ZERO : failure.rest(clock.instant());
    }

    /** Counts one more and says how long the name now has to rest. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Duration count(String name) {
        String hash = Secrets.hash(name);
        SignInFailure kept = entities.find(SignInFailure.class, hash, LockModeType.PESSIMISTIC_WRITE);
        SignInFailure failure = kept == null ? new SignInFailure(hash) : kept;
        failure.again(settings.lockout(), clock.instant());
        if (kept == null) {
            forgetOld();
            entities.persist(failure);
        }
        try {
            entities.flush();
        } catch (PersistenceException anotherNodeWasFaster) {
            return Duration.ZERO;
        }
        return failure.rest(clock.instant());
    }

    /** The right password, or an administrator: the name may be tried again, from none. */
    public void forgive(String name) {
        SignInFailure failure = entities.find(SignInFailure.class, Secrets.hash(name));
        if (failure != null) {
            entities.remove(failure);
        }
    }

    private void forgetOld() {
        entities.createQuery("delete from SignInFailure f where f.lastAt < :before")
                .setParameter("before", clock.instant().minus(SignInFailure.FORGOTTEN))
                .executeUpdate();
    }
}
