package org.constancy.administration;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets one node at a time do what is to be done at a start. */
@Stateless
public class StartTurn {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Resource
    private SessionContext self;

    /** Does the work when no other node is at it; each step of it is a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(Runnable work) {
        em.createNativeQuery("select t.id from start_turn t where t.id = 0 for update", Integer.class)
                .getSingleResult();
        self.getBusinessObject(StartTurn.class).outside(work);
    }

    /** Does the work in no transaction, so that the one which holds the turn is not undone with a step. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void outside(Runnable work) {
        work.run();
    }
}
