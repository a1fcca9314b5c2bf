package org.constancy.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.constancy.kernel.Refusal;
import org.omnifaces.util.Beans;

/**
 * Shows a store's no to the person who asked: as a toast in his language where he pressed a button, as the page for 403 or
 * 404 where he followed a link. Backing beans therefore catch nothing.
 */
public class Refusals extends ExceptionHandlerWrapper {

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> all = getUnhandledExceptionQueuedEvents().iterator();
        while (all.hasNext()) {
            Refusal refusal = refusal(all.next().getContext().getException());
            if (refusal != null && tell(refusal, FacesContext.getCurrentInstance())) {
                all.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean tell(Refusal refusal, FacesContext context) {
        if (context.isPostback() && !context.getRenderResponse()) {
            Beans.getReference(Toasts.class)
                    .failed(Beans.getReference(Texts.class).sayOr("refusal." + refusal.code(), refusal.reason()));
            context.renderResponse();
            return true;
        }
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            context.getExternalContext().responseSendError(status(refusal), null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case FORBIDDEN, UNKNOWN_CALLER -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND, INVALID -> HttpServletResponse.SC_NOT_FOUND;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    private static Refusal refusal(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** Puts {@link Refusals} before what handles all other exceptions. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() throws FacesException {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }
}
