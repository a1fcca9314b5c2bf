package org.constancy.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.constancy.web.shell.Texts;

/** Says in the reader's language how far a message is, and why it is not further. */
@Named
@RequestScoped
public class MessageWords {

    @Inject
    private Texts texts;

    /**
     * {@code Waiting: no mail server is set up}
     *
     * @param state as in the document
     * @param reason as in the document, {@code null} or empty where nothing stands in the way
     */
    public String state(String state, String reason) {
        String word = texts.sayOr("message.state." + state, state);
        return reason == null || reason.isEmpty() ? word : texts.say("message.state.because", word, obstacle(reason));
    }

    /** What stands in the way. @param word as in the document: {@code no consent} */
    public String obstacle(String word) {
        return texts.sayOr("message.obstacle." + word.replace(' ', '-'), word);
    }

    /** {@code fine}, {@code soon}, {@code overdue} or {@code plain}. */
    public String tone(String state, String reason) {
        return switch (state) {
            case "completed" -> "fine";
            case "failed" -> "overdue";
            case "cancelled" -> "plain";
            default -> reason == null || reason.isEmpty() ? "plain" : "soon";
        };
    }
}
