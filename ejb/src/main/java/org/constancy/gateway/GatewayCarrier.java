package org.constancy.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.constancy.customers.Medium;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.delivery.Carrier;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.outgoing.Reply;
import org.constancy.kernel.Json;
import org.constancy.messages.Courier;
import org.constancy.messages.Dispatch;
import org.constancy.messages.Parcel;
import org.constancy.messages.Recipient;

/** Carries short messages and chat to the gateway, one call a recipient. */
@ApplicationScoped
public class GatewayCarrier implements Carrier, Courier {

    private static final String KIND = "gateway";

    @Inject
    private Gateway gateway;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Medium> media() {
        return Set.of(Medium.SMS, Medium.CHAT);
    }

    @Override
    public String target(Recipient to) {
        return to.medium().word();
    }

    @Override
    public boolean ready() {
        return gateway.lacks() == null;
    }

    @Override
    public Answer carry(Delivery delivery) {
        Parcel parcel = dispatch.begin(delivery, gateway.lacks());
        if (parcel.instead() != null) {
            return parcel.instead();
        }
        byte[] body = Json.write(body(parcel)).getBytes(StandardCharsets.UTF_8);
        try {
            return GatewayAnswer.of(gateway.post(parcel.to().id(), body, longestTry()), clock.instant());
        } catch (IOException e) {
            return Answer.again(Reply.words(e));
        }
    }

    @Override
    public void settled(Delivery delivery, Answer answer) {
        dispatch.end(delivery, answer, GatewayAnswer.isDead(answer));
    }

    private static ObjectNode body(Parcel parcel) {
        Recipient to = parcel.to();
        JsonNode message = parcel.message();
        ObjectNode body = Json.object()
                .put("id", to.id())
                .put("channel", to.medium().word())
                .put("to", to.address())
                .put("purpose", to.purpose().word())
                .put("text", message.path("content").asText());
        put(body, "name", to.name());
        put(body, "subject", message.path("subject").textValue());
        put(body, "sender", message.path("sender").path("name").textValue());
        return body.put("communicationMessage", to.messageId());
    }

    private static void put(ObjectNode body, String name, String value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
