package org.constancy.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.delivery.Parked;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.messages.Messages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells {@code CONSTANCY_MAIL_ADMINISTRATOR} that something could not be delivered and waits for a person; of one target once an
 * hour from each node. Not of mail itself: that would go in circles.
 */
@ApplicationScoped
public class ParkedNotice {

    private static final Duration REST = Duration.ofHours(1);

    @Inject
    @ConfigProperty(name = "constancy.mail.administrator")
    private Optional<String> administrator;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    @Inject
    private MailCarrier mail;

    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    void follow(@Observes Parked parked) {
        Delivery delivery = parked.delivery();
        if (administrator.isPresent() && !delivery.carrier().equals(mail.kind()) && isNew(delivery.target())) {
            Caller.system(mail.kind()).run(() -> messages.create(notice(delivery)));
        }
    }

    private boolean isNew(String target) {
        Instant now = clock.instant();
        told.values().removeIf(each -> each.plus(REST).isBefore(now));
        return told.putIfAbsent(target, now) == null;
    }

    private ObjectNode notice(Delivery delivery) {
        ObjectNode message = Json.object();
        message.put("messageType", "Email");
        message.put("subject", "Constancy: a delivery is parked");
        message.put(
                "content",
                "What should have gone by " + delivery.carrier() + " to " + delivery.target() + " was not taken: "
                        + delivery.lastProblem() + "\nIt waits under Administration until somebody sends it again.\n");
        message.putObject("sender");
        message.putArray("receiver").addObject().put("email", administrator.orElseThrow());
        return message;
    }
}
