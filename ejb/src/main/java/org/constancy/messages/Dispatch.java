package org.constancy.messages;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.delivery.Delivery;
import org.constancy.kernel.Caller;

/**
 * What carriers ask before a try and tell after it. A message is locked before its recipients, always in this order, so that of two
 * recipients who are done at once the second sees what became of the first.
 */
@Stateless
public class Dispatch {

    /** How long something waits before it is looked at again, where nobody knows how long it takes. */
    private static final Duration RECHECK = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Recipients recipients;

    @Inject
    private Permissions permissions;

    @Inject
    private Messages messages;

    @Inject
    @Any
    private Instance<Brake> brakes;

    /**
     * Begins a try: settles whether the message may go to the recipient now.
     *
     * @param delivery whose subject is the recipient's id
     * @param lacks what is missing here to carry it, in words; {@code null} where nothing is
     */
    public Parcel begin(Delivery delivery, String lacks) {
        Recipient to = locked(delivery.subject());
        if (to == null || !to.wanted(delivery.attempts())) {
            return Parcel.none(Answer.done());
        }
        if (to.campaignId() != null && brakes.stream().anyMatch(each -> each.stops(to.campaignId()))) {
            messages.takeBack(to.messageId());
            return Parcel.none(Answer.done());
        }
        Message message = em.find(Message.class, to.messageId());
        if (lacks != null) {
            return wait(to, new Permission.Answer(Obstacle.NO_CARRIER, null), lacks);
        }
        Permission.Answer answer = permissions.alone(to);
        if (!answer.yes()) {
            return answer.obstacle().passes() ? wait(to, answer, null) : refuse(to, answer.obstacle());
        }
        if (message.tries() != null && delivery.attempts() > message.tries() + 1) {
            return refuse(to, Obstacle.GIVEN_UP);
        }
        to.trying();
        if (message.state() != MessageState.IN_PROGRESS) {
            messages.settle(to.messageId());
        }
        return new Parcel(to, message.document(), null);
    }

    /** Writes down what became of a try, in the transaction of the engine. */
    public void end(Delivery delivery, Answer answer, boolean deadAddress) {
        Caller.system(delivery.carrier()).run(() -> {
            Recipient to = locked(delivery.subject());
            if (to != null && to.state() != Recipient.State.SENT && tell(to, delivery, answer)) {
                permissions.note(to, deadAddress);
                messages.settle(to.messageId());
            }
        });
    }

    /** A letter was made, in the transaction of the engine: it is to be printed. */
    public void made(Delivery delivery) {
        Caller.system(delivery.carrier()).run(() -> {
            Recipient to = locked(delivery.subject());
            if (to != null && to.state() == Recipient.State.TRYING) {
                to.toPrint();
                messages.settle(to.messageId());
            }
        });
    }

    /** Somebody has posted a letter: it is sent. @return whether it was to be posted */
    public boolean posted(String recipientId) {
        Recipient to = locked(recipientId);
        boolean waits = to != null && to.state() == Recipient.State.WAITING && to.obstacle() == Obstacle.TO_PRINT;
        if (waits) {
            to.sent(clock.instant());
            Caller.current().trusted().run(() -> messages.settle(to.messageId()));
        }
        return waits;
    }

    /** It was not posted after all: it is to be printed again. */
    public void notPosted(String recipientId) {
        Recipient to = locked(recipientId);
        if (to.state() == Recipient.State.SENT) {
            to.toPrint();
            Caller.current().trusted().run(() -> messages.settle(to.messageId()));
        }
    }

    /** @return whether anything is new */
    private boolean tell(Recipient to, Delivery delivery, Answer answer) {
        boolean tried = to.state() == Recipient.State.TRYING;
        switch (answer.kind()) {
            case DONE -> {
                if (tried || to.state() == Recipient.State.WITHDRAWN) {
                    to.sent(clock.instant());
                    return true;
                }
                return false;
            }
            case NEVER -> to.failed(Obstacle.REFUSED, answer.problem());
            case AGAIN -> {
                if (delivery.state() == Delivery.State.PARKED) {
                    to.failed(Obstacle.GIVEN_UP, answer.problem());
                } else {
                    to.waits(Obstacle.TRY_FAILED, answer.problem(), delivery.nextAt());
                }
            }
            case HELD -> {
                if (tried) {
                    to.waits(Obstacle.TRY_FAILED, answer.problem(), delivery.nextAt());
                }
                return tried;
            }
        }
        return tried;
    }

    private Parcel wait(Recipient to, Permission.Answer answer, String words) {
        boolean known = to.obstacle() == answer.obstacle();
        to.waits(answer.obstacle(), words, answer.until());
        if (!known) {
            messages.settle(to.messageId());
        }
        Instant until = answer.until();
        Duration pause = until == null ? RECHECK : Duration.between(clock.instant(), until);
        return Parcel.none(Answer.held(words == null ? answer.obstacle().word() : words, pause));
    }

    private Parcel refuse(Recipient to, Obstacle obstacle) {
        to.failed(obstacle, null);
        messages.settle(to.messageId());
        return Parcel.none(Answer.done());
    }

    private Recipient locked(String id) {
        Recipient found = em.find(Recipient.class, id);
        if (found == null) {
            return null;
        }
        em.find(Message.class, found.messageId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }
}
