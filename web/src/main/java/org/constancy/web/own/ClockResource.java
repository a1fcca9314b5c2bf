package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Time;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code POST /api/v1/clock {"now": "2027-01-01T00:00:00Z"}} moves the product's clock on a test system
 * ({@code CONSTANCY_CLOCK=test}); what goes by the clock has caught up when the answer comes. Anywhere else there is no such
 * address. {@code GET} tells the time.
 */
@ApplicationScoped
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "constancy.clock", defaultValue = "system")
    private String kind;

    @GET
    public byte[] get() {
        onlyInTests();
        return Json.write(Json.object().put("now", clock.instant().toString())).getBytes(StandardCharsets.UTF_8);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] move(byte[] body) {
        onlyInTests();
        if (!Caller.current().mayWrite("clock", Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("You may not move the clock.");
        }
        ObjectNode document = Json.parseObject(body);
        Instant now = Dates.instant(document.path("now").textValue());
        if (now == null || document.size() != 1) {
            throw Refusal.invalid("clock.now", "The clock needs an ISO 8601 date-time.", "now: " + document.get("now"));
        }
        time.moveTo(now);
        return get();
    }

    private void onlyInTests() {
        if (!kind.equals("test")) {
            throw new NotFoundException();
        }
    }
}
