package org.constancy.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.delivery.DeliveryDesk;
import org.constancy.integration.hub.Listeners;
import org.constancy.integration.hub.Subscriptions;
import org.constancy.kernel.Page;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One system that asked to be told of events: what it got, what waits and why, and what can be done about it. */
@Named
@ViewScoped
public class ListenerPage implements Serializable {

    private static final String ADDRESS = "administration/listener.xhtml?id=%s";
    private static final int STEP = 50;

    @Inject
    private Listeners listeners;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private ShownOnce once;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String id = "";
    private String show;
    private int from;
    private transient Listeners.Standing standing;
    private transient Page<Listeners.Sent> sent;

    /** 404 where there is none. */
    public void open() {
        getStanding();
    }

    public Listeners.Standing getStanding() {
        if (standing == null) {
            standing = listeners.get(id);
        }
        return standing;
    }

    public List<Listeners.Sent> getSent() {
        if (sent == null) {
            sent = listeners.sent(id, show == null ? null : Delivery.State.valueOf(show), from, STEP);
        }
        return sent.rows();
    }

    /** Where the next page begins; {@code null} on the last one. */
    public Integer getNext() {
        getSent();
        return from + STEP < sent.total() ? from + STEP : null;
    }

    public void pause() {
        listeners.pause(id);
        kept("listener.paused");
    }

    public void resume() {
        listeners.resume(id);
        kept("listener.resumed");
    }

    public void disable() {
        listeners.disable(id);
        kept("action.kept");
    }

    public void resendAll() {
        toasts.done(texts.say("listener.resent", listeners.resendParked(id)));
        Faces.redirect(ADDRESS, id);
    }

    public void resend(String delivery) {
        desk.resend(delivery);
        toasts.done(texts.say("listener.resent", 1));
        Faces.redirect(ADDRESS, id);
    }

    public void rotateSecret() {
        Subscriptions.Issued issued = listeners.rotateSecret(id);
        once.show(issued.subscription().callback(), issued.secret());
        standing = null;
    }

    public void delete() {
        listeners.delete(id);
        toasts.done(texts.get("action.deleted"));
        Faces.redirect("administration/listeners.xhtml");
    }

    private void kept(String said) {
        toasts.done(texts.get(said));
        Faces.redirect(ADDRESS, id);
    }

    /** The states by which deliveries may be chosen. */
    public List<Delivery.State> getStates() {
        return List.of(Delivery.State.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The name of a state; {@code null} for all. */
    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show =
                Stream.of(Delivery.State.values()).anyMatch(each -> each.name().equals(show)) ? show : null;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
