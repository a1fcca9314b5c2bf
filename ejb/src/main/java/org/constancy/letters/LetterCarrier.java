package org.constancy.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import org.constancy.customers.Medium;
import org.constancy.integration.delivery.Answer;
import org.constancy.integration.delivery.Carrier;
import org.constancy.integration.delivery.Delivery;
import org.constancy.messages.Courier;
import org.constancy.messages.Dispatch;
import org.constancy.messages.Parcel;
import org.constancy.messages.Recipient;

/** Makes letters: each becomes a PDF that waits to be printed. */
@ApplicationScoped
public class LetterCarrier implements Carrier, Courier {

    private static final String KIND = "letter";

    @Inject
    private Dispatch dispatch;

    @Inject
    private LetterWriter writer;

    @Inject
    private Letters letters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Medium> media() {
        return Set.of(Medium.LETTER);
    }

    @Override
    public String target(Recipient to) {
        return KIND;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public void stopped(Recipient to) {
        letters.forget(to.id());
    }

    @Override
    public Answer carry(Delivery delivery) throws IOException {
        Parcel parcel = dispatch.begin(delivery, null);
        if (parcel.instead() != null) {
            return parcel.instead();
        }
        LetterSheet sheet = writer.write(parcel);
        letters.keep(parcel.to(), sheet, LetterPaper.draw(sheet));
        return Answer.done();
    }

    /** It is made; it is sent when somebody says that he posted it. */
    @Override
    public void settled(Delivery delivery, Answer answer) {
        if (answer.kind() == Answer.Kind.DONE) {
            dispatch.made(delivery);
        } else {
            dispatch.end(delivery, answer, false);
        }
    }
}
