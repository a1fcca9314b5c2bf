package org.constancy.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.Agreements;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** Where an agreement may go from here, as buttons. What cannot be taken back is asked about first. */
@Named
@RequestScoped
public class AgreementMoves {

    /** From these the one step on is reached by date; a button for it would only be refused. */
    private static final Map<AgreementStatus, AgreementStatus> BY_DATE = Map.of(
            AgreementStatus.SIGNED, AgreementStatus.IN_FORCE,
            AgreementStatus.IN_FORCE, AgreementStatus.EXPIRED,
            AgreementStatus.SUSPENDED, AgreementStatus.EXPIRED);

    /** From these there is a way back to where it was. */
    private static final Set<AgreementStatus> RETURNS = Set.of(AgreementStatus.SUSPENDED, AgreementStatus.IN_FORCE);

    @Inject
    private AgreementPage page;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementWords words;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    /** Whether it can be signed, or could be if nothing were missing. */
    public boolean isSignable() {
        return next().contains(AgreementStatus.SIGNED);
    }

    /** What is done at once: steps before the signature, and those that a later step takes back. */
    public List<AgreementStatus> getPlain() {
        return next().stream().filter(to -> !asks(to)).toList();
    }

    /** What is asked about first, but for the signature. */
    public List<AgreementStatus> getAsked() {
        return next().stream()
                .filter(to -> asks(to) && to != AgreementStatus.SIGNED)
                .toList();
    }

    public void move(AgreementStatus to) {
        var moved = AgreementStatus.of(agreements
                .move(page.getId(), page.getRevision(), to)
                .document()
                .path("status")
                .asText());
        toasts.done(texts.say("agreement.moved", page.getSummary().name(), words.status(moved)));
        Faces.redirect("agreements/agreement.xhtml?id=%s", page.getId());
    }

    public void sign() {
        move(AgreementStatus.SIGNED);
    }

    public void delete() {
        agreements.delete(page.getId(), page.getRevision());
        toasts.done(texts.get("agreement.deleted"));
        Faces.redirect("agreements/index.xhtml");
    }

    private List<AgreementStatus> next() {
        AgreementStatus status = page.getSummary().status();
        return status.next().stream().filter(to -> to != BY_DATE.get(status)).toList();
    }

    private static boolean asks(AgreementStatus to) {
        return !RETURNS.contains(to) && (to.signed() || to.next().isEmpty());
    }
}
