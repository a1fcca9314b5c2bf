package org.constancy.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.constancy.contracts.AgreementStatus;
import org.constancy.kernel.Missing;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** States of agreements in the reader's language. */
@Named
@RequestScoped
public class AgreementWords {

    @Inject
    private Texts texts;

    /** With a capital letter, as it stands alone. */
    public String status(AgreementStatus status) {
        String word = texts.get("agreement.status." + status.word().replace(' ', '-'));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** What a state means to whoever looks at it. */
    public String tone(AgreementStatus status) {
        return switch (status) {
            case IN_FORCE -> "fine";
            case SIGNED, SENT, IN_APPROVAL -> "news";
            case SUSPENDED -> "soon";
            default -> "plain";
        };
    }

    public List<Option> getStates() {
        return Arrays.stream(AgreementStatus.values())
                .map(each -> new Option(each.word(), status(each)))
                .toList();
    }

    /** What is missing before the signature, in a sentence. */
    public String missing(Missing missing) {
        return texts.say(missing.code(), missing.values().toArray());
    }
}
