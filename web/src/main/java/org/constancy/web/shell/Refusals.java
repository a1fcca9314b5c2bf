package org.constancy.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.constancy.kernel.Refusal;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Shows a store's no to the person who asked: beside the field or as a toast where he pressed a button, as the page for 403 or
 * 404 where he followed a link. Backing beans therefore catch nothing. Forms of a page that is no more are refused with 400.
 */
public class Refusals extends ExceptionHandlerWrapper {

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> all = getUnhandledExceptionQueuedEvents().iterator();
        while (all.hasNext()) {
            Throwable thrown = all.next().getContext().getException();
            Refusal refusal = cause(thrown, Refusal.class);
            boolean told = refusal == null
                    ? isStale(thrown) && send(HttpServletResponse.SC_BAD_REQUEST)
                    : tell(refusal, FacesContext.getCurrentInstance());
            if (told) {
                all.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean tell(Refusal refusal, FacesContext context) {
        if (context.isPostback() && !context.getRenderResponse()) {
            say(refusal, context);
            context.renderResponse();
            return true;
        }
        return send(status(refusal));
    }

    /* A form of a page that is no more. Where a script asked, OmniFaces shows the page. */
    private static boolean isStale(Throwable thrown) {
        return !Faces.isAjaxRequest() && cause(thrown, ViewExpiredException.class) != null;
    }

    private static boolean send(int status) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete() || context.getExternalContext().isResponseCommitted()) {
            return context.getResponseComplete();
        }
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /* Beside the field that names the code's beginning (pt:data-refusals="staff.name"), else as a toast with its detail. */
    private static void say(Refusal refusal, FacesContext context) {
        String sentence = Beans.getReference(Texts.class).sayOr("refusal." + refusal.code(), refusal.reason());
        if (!beside(context, refusal.code(), sentence)) {
            String detail = refusal.detail() == null ? "" : " " + refusal.detail();
            Beans.getReference(Toasts.class).failed(sentence + detail);
        }
    }

    /* Of fields that are shown: another panel of the page may have one for the same code. */
    private static boolean beside(FacesContext context, String code, String sentence) {
        AtomicBoolean said = new AtomicBoolean();
        Components.forEachComponent(context)
                .ofTypes(UIInput.class)
                .withHints(VisitHint.SKIP_UNRENDERED)
                .invoke((visit, each) -> {
                    UIInput input = (UIInput) each;
                    if (!names(input, code)) {
                        return VisitResult.ACCEPT;
                    }
                    input.setValid(false);
                    context.addMessage(input.getClientId(context), Messages.createError(sentence));
                    said.set(true);
                    return VisitResult.COMPLETE;
                });
        return said.get();
    }

    private static boolean names(UIInput input, String code) {
        Object codes = input.getPassThroughAttributes().get("data-refusals");
        return codes != null && code.startsWith(codes.toString());
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case FORBIDDEN, UNKNOWN_CALLER -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND, INVALID -> HttpServletResponse.SC_NOT_FOUND;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
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
