package org.constancy.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.delivery.Paces;
import org.constancy.integration.delivery.Parked;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.messages.MailAddress;
import org.constancy.messages.Messages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells {@code CONSTANCY_MAIL_ADMINISTRATOR} that something could not be delivered and waits for a person; of one target once an
 * hour, whichever node it was. Not of mail itself: that would go in circles.
 */
@ApplicationScoped
public class ParkedNotice {

    private static final Duration REST = Duration.ofHours(1);

    @Inject
    @ConfigProperty(name = "constancy.mail.administrator")
    private Optional<String> administrator;

    @Inject
    private Paces paces;

    @Inject
    private Messages messages;

    @Inject
    private MailCarrier mail;

    void follow(@Observes Parked parked) {
        Delivery delivery = parked.delivery();
        if (administrator.map(MailAddress::of).isPresent()
                && !delivery.carrier().equals(mail.kind())
                && isNew(delivery.target())) {
            Caller.system(mail.kind()).run(() -> messages.create(notice(parked)));
        }
    }

    /** In the transaction that parks it: what is undone was not told. */
    private boolean isNew(String target) {
        return paces.take("parked " + target, 1, REST).isZero();
    }

    private ObjectNode notice(Parked parked) {
        Delivery delivery = parked.delivery();
        ObjectNode message = Json.object();
        message.put("messageType", "Email");
        message.put(MailWriter.AUTOMATIC, true);
        message.put("subject", "Constancy: a delivery is parked");
        message.put(
                "content",
                "What should have gone by " + delivery.carrier() + " to " + parked.to() + " was not taken: "
                        + delivery.lastProblem() + "\nIt waits under Administration until somebody sends it again.\n");
        message.putObject("sender");
        message.putArray("receiver")
                .addObject()
                .put("email", administrator.map(MailAddress::of).orElseThrow());
        return message;
    }
}
