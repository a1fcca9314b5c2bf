package org.constancy.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * Refuses with 400 a form that does not bring back the nonce of its page, before anything is done. PrimeFaces looks at it too,
 * but not until it writes the answer.
 */
public class Nonces implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !context.getResponseComplete() && !knows(context)) {
            try {
                context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean knows(FacesContext context) {
        try {
            return context.getViewRoot() == null
                    || !PrimeFacesContext.getCspState(context).getNonce().isEmpty();
        } catch (CspException forged) {
            return false;
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
