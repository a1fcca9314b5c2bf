package org.constancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Set;
import org.constancy.customers.Medium;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.delivery.Carrier;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.delivery.Paces;
import org.constancy.messages.Courier;
import org.constancy.messages.Dispatch;
import org.constancy.messages.MailAddress;
import org.constancy.messages.Parcel;
import org.constancy.messages.Recipient;

/** Carries mail, each domain by itself and no faster than the administrator allows. */
@ApplicationScoped
public class MailCarrier implements Carrier, Courier {

    private static final String KIND = "mail";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    private Paces paces;

    @Inject
    private Dispatch dispatch;

    @Inject
    private MailServer server;

    @Inject
    private MailWriter writer;

    @Inject
    private MailOptions options;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Medium> media() {
        return Set.of(Medium.EMAIL);
    }

    @Override
    public String target(Recipient to) {
        return MailAddress.host(to.address());
    }

    @Override
    public boolean ready() {
        return server.lacks() == null;
    }

    @Override
    public Duration longestTry() {
        return Duration.ofMinutes(2);
    }

    @Override
    public Answer carry(Delivery delivery) {
        Duration pause = paces.take(KIND + " " + delivery.target(), options.perMinute(), MINUTE);
        if (!pause.isZero()) {
            return Answer.held("Enough mails to " + delivery.target() + " for this minute.", pause);
        }
        Parcel parcel = dispatch.begin(delivery, server.lacks());
        if (parcel.instead() != null) {
            return parcel.instead();
        }
        if (parcel.to().purpose().needsConsent() && !options.reachable()) {
            return Answer.held("Nobody could unsubscribe: CONSTANCY_PUBLIC_URL is not set.", MINUTE);
        }
        try {
            server.send(writer.write(parcel));
            return Answer.done();
        } catch (MessagingException e) {
            return SmtpAnswer.of(e);
        }
    }

    @Override
    public void settled(Delivery delivery, Answer answer) {
        boolean dead = answer.kind() == Answer.Kind.NEVER && SmtpAnswer.isDead(answer.problem());
        dispatch.end(delivery, answer, dead);
    }
}
