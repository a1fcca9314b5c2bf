package org.constancy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * What was just done, in one sentence, with a way back where there is one. A toast waits out one redirect; it goes after
 * eight seconds.
 */
@Named
@RequestScoped
public class Toasts {

    /**
     * @param tone {@code fine} or {@code overdue}
     * @param undo what the page's {@code undo} command gets as request parameter; {@code null} where nothing can be undone
     */
    public record Toast(String tone, String text, String undo) {}

    /** It is done. */
    public void done(String text) {
        done(text, null);
    }

    /** It is done, and {@code undo} names how to take it back. */
    public void done(String text, String undo) {
        keep(new FacesMessage(FacesMessage.SEVERITY_INFO, text, undo));
    }

    /** It was not done, and why. */
    public void failed(String text) {
        keep(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** What this answer shows. */
    public List<Toast> getNow() {
        return Faces.getContext().getMessageList(null).stream()
                .map(m -> new Toast(tone(m), m.getSummary(), undo(m)))
                .toList();
    }

    private static void keep(FacesMessage message) {
        Messages.add(null, message);
        Faces.getFlash().setKeepMessages(true);
    }

    private static String tone(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0 ? "overdue" : "fine";
    }

    /* A message without detail answers its summary instead. */
    private static String undo(FacesMessage message) {
        return message.getSummary().equals(message.getDetail()) ? null : message.getDetail();
    }
}
