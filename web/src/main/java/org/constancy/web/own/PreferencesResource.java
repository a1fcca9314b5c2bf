package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Set;
import org.constancy.customers.Medium;
import org.constancy.customers.Preference;
import org.constancy.customers.QuietHours;
import org.constancy.customers.Reaches;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** {@code GET} and {@code PUT /api/v1/preferences/{id}}: how a person (its individual's id) likes to be reached. */
@ApplicationScoped
@Path("preferences/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class PreferencesResource {

    private static final Set<String> KNOWN = Set.of("person", "channel", "language", "quietFrom", "quietTo", "zone");

    @Inject
    private Reaches reaches;

    @GET
    public byte[] get(@PathParam("id") String person) {
        return view(person, reaches.of(person));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] put(@PathParam("id") String person, byte[] body) {
        Members members = new Members(Json.parseObject(body), KNOWN);
        String channel = members.text("channel");
        reaches.prefer(
                person,
                new Preference(
                        channel == null ? null : medium(channel),
                        members.text("language"),
                        quiet(members),
                        members.text("zone")));
        return view(person, reaches.of(person));
    }

    private static Medium medium(String channel) {
        Medium medium = Medium.of(channel);
        if (medium == Medium.OTHER) {
            throw Refusal.invalid("consent.channel", "This channel is not known.", "channel: " + channel);
        }
        return medium;
    }

    private static QuietHours quiet(Members members) {
        String from = members.text("quietFrom");
        String to = members.text("quietTo");
        if (from == null && to == null) {
            return null;
        }
        try {
            return new QuietHours(LocalTime.parse(String.valueOf(from)), LocalTime.parse(String.valueOf(to)));
        } catch (DateTimeException e) {
            throw Refusal.invalid(
                    "preference.quiet",
                    "Quiet hours have a beginning and an end, as 20:00 and 08:00.",
                    "quietFrom: " + from + ", quietTo: " + to);
        }
    }

    private static byte[] view(String person, Preference preference) {
        ObjectNode view = Json.object().put("person", person);
        view.put(
                "channel",
                preference.medium() == null ? null : preference.medium().word());
        view.put("language", preference.language());
        view.put(
                "quietFrom",
                preference.quiet() == null ? null : preference.quiet().from().toString());
        view.put(
                "quietTo",
                preference.quiet() == null ? null : preference.quiet().to().toString());
        view.put("zone", preference.zone());
        return Json.write(view).getBytes(StandardCharsets.UTF_8);
    }
}
