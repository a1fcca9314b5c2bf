package org.constancy.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.integration.hub.Signature;
import org.constancy.integration.outgoing.AddressGuard;
import org.constancy.integration.outgoing.Outgoing;
import org.constancy.integration.outgoing.Reply;
import org.constancy.kernel.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where short messages go: {@code CONSTANCY_GATEWAY_URL}, signed with {@code CONSTANCY_GATEWAY_SECRET}. */
@ApplicationScoped
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class.getName());

    @Inject
    @ConfigProperty(name = "constancy.gateway.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "constancy.gateway.secret")
    private Optional<String> secret;

    @Inject
    private AddressGuard guard;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Clock clock;

    private URI address;
    private String lacks = "No gateway for short messages is set up: CONSTANCY_GATEWAY_URL.";

    @PostConstruct
    void begin() {
        if (url.isEmpty()) {
            return;
        }
        try {
            address = guard.address(url.get(), "gateway.address");
            lacks = secret.filter(each -> !Signature.isSecret(each))
                    .map(each -> "CONSTANCY_GATEWAY_SECRET is no secret: whsec_ and 24 to 64 bytes in Base64.")
                    .orElse(null);
        } catch (Refusal refusal) {
            lacks = "CONSTANCY_GATEWAY_URL is no address: " + refusal.reason();
        }
        if (lacks != null) {
            LOG.log(Level.WARNING, lacks);
        }
    }

    /** What is missing here to send, in words; {@code null} where nothing is. */
    String lacks() {
        return lacks;
    }

    /** @param id the same for each try, so that the gateway can tell a second one */
    Reply post(String id, byte[] body, Duration longest) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json;charset=utf-8");
        headers.put("webhook-id", id);
        long seconds = clock.instant().getEpochSecond();
        headers.put("webhook-timestamp", Long.toString(seconds));
        secret.ifPresent(each -> headers.put("webhook-signature", Signature.of(each, id, seconds, body)));
        return outgoing.post(address, headers, body, longest);
    }
}
