package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.constancy.customers.Medium;
import org.constancy.integration.delivery.Deliveries;
import org.constancy.integration.delivery.Delivery;

/** Hands recipients over to what carries their medium. Works inside the transaction of the caller. */
@ApplicationScoped
public class Couriers {

    @Inject
    @Any
    private Instance<Courier> couriers;

    @Inject
    private Deliveries deliveries;

    /** Notes at each recipient whether anything is set up that carries his message. */
    void look(List<Recipient> recipients) {
        recipients.stream()
                .filter(each -> each.address() != null)
                .filter(each -> of(each.medium()).filter(Courier::ready).isEmpty())
                .forEach(each -> each.waits(Obstacle.NO_CARRIER, null, null));
    }

    /** Writes the deliveries of a message that is to go out. */
    void send(Message message, List<Recipient> recipients) {
        recipients.stream()
                .filter(each -> each.address() != null && each.state().open())
                .forEach(each -> of(each.medium())
                        .ifPresent(courier -> deliveries.enqueue(
                                courier.kind(), courier.target(each), null, each.id(), message.scheduled())));
    }

    /** Takes back what has not gone out. What is under way is let go on, and says so when it has arrived. */
    void stop(List<Recipient> recipients) {
        for (Recipient each : recipients) {
            of(each.medium()).ifPresent(courier -> {
                deliveries.of(courier.kind(), each.id()).stream()
                        .map(Delivery::id)
                        .forEach(deliveries::cancel);
                courier.stopped(each);
            });
        }
    }

    private Optional<Courier> of(Medium medium) {
        return couriers.stream().filter(each -> each.media().contains(medium)).findFirst();
    }
}
