package org.constancy.kernel;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Work of which only a refusal is undone, so that its transaction can go on. */
final class Trial {

    private Trial() {}

    /** @param existing the id that a refused attempt is about, or {@code null} */
    static Attempt of(EntityManager em, String existing, Supplier<Attempt> work) {
        em.flush();
        Session session = em.unwrap(Session.class);
        Savepoint before = session.doReturningWork(Connection::setSavepoint);
        try {
            Attempt done = work.get();
            em.flush();
            session.doWork(connection -> connection.releaseSavepoint(before));
            return done;
        } catch (Refusal refusal) {
            em.clear();
            session.doWork(connection -> connection.rollback(before));
            return new Attempt(Attempt.Outcome.REFUSED, existing, refusal);
        }
    }
}
