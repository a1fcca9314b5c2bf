package org.constancy.integration.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.constancy.administration.AuditWriter;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/**
 * Deliveries of every kind, for administrators and for API clients with the scopes {@code deliveries:read} and
 * {@code deliveries:write}. What they do is audited.
 */
@Stateless
public class DeliveryDesk {

    private static final String API = "deliveries";
    private static final String TYPE = "delivery";

    @Inject
    private Deliveries deliveries;

    @Inject
    private AuditWriter audit;

    /** Refused with 404 where there is none. */
    public Delivery get(String id) {
        Caller caller = Caller.current();
        if (caller.kind() == Caller.Kind.CLIENT ? !caller.mayRead(API) : !caller.is(Role.ADMINISTRATOR)) {
            throw refused();
        }
        return deliveries.get(id);
    }

    /** Tries it again at once; 409 {@code delivery.resend} while it is being tried, and when it was taken. */
    public Delivery resend(String id) {
        writing();
        ObjectNode before = told(deliveries.get(id));
        Delivery resent = deliveries.resend(id);
        audit.write("resend", TYPE, id, before, told(resent));
        return resent;
    }

    /** Takes it back; 409 {@code delivery.over} where it is too late. */
    public Delivery cancel(String id) {
        writing();
        ObjectNode before = told(deliveries.get(id));
        if (!deliveries.cancel(id)) {
            throw Refusal.conflict("delivery.over", "It is on its way, or over.", "id: " + id);
        }
        Delivery cancelled = deliveries.get(id);
        audit.write("cancel", TYPE, id, before, told(cancelled));
        return cancelled;
    }

    private static ObjectNode told(Delivery delivery) {
        return Json.object()
                .put("id", delivery.id())
                .put("carrier", delivery.carrier())
                .put("target", delivery.target())
                .put("subject", delivery.subject())
                .put("state", delivery.state().name().toLowerCase(Locale.ROOT));
    }

    private static void writing() {
        if (!Caller.current().mayWrite(API, Role.ADMINISTRATOR)) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.forbidden("Deliveries are for administrators.");
    }
}
