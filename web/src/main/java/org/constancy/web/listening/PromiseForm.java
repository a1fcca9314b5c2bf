package org.constancy.web.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.constancy.listening.PromiseState;
import org.constancy.listening.Promises;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** One promise beside the list: until when, whose it is, and what became of it. */
@Named
@ViewScoped
public class PromiseForm extends NamedForm {

    @Inject
    private Promises promises;

    @Inject
    private Customers customers;

    @Inject
    private PromiseList list;

    @Inject
    private Texts texts;

    private String customerId;
    private Long revision;
    private transient ObjectNode document;

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Stored stored = promises.get(getId());
            revision = stored.revision();
            document = stored.document();
            customerId = document.path("customer").path("id").textValue();
            Answering.read(document, zone(), into);
        }
    }

    /** As it stands; empty for a new one. */
    public ObjectNode getDocument() {
        if (document == null) {
            document = isNew() ? Json.object() : promises.get(getId()).document();
        }
        return document;
    }

    public PromiseState getState() {
        return isNew()
                ? PromiseState.OPEN
                : PromiseState.read(getDocument().path("state").asText());
    }

    /** What may become of it with one click: who lets us off is asked for. */
    public List<PromiseState> getMoves() {
        return isNew()
                ? List.of()
                : getState().next().stream()
                        .filter(to -> to != PromiseState.RELEASED)
                        .toList();
    }

    public void save() {
        if (isNew()) {
            ObjectNode promise = Answering.write(getEntries(), zone(), Json.object());
            Answering.refer(promise, "customer", customer(), "customer");
            promises.create(promise);
        } else {
            promises.change(getId(), revision, promise -> Answering.write(getEntries(), zone(), promise));
        }
        back("action.kept");
    }

    public void move(PromiseState to) {
        promises.change(getId(), revision, promise -> Answering.write(getEntries(), zone(), promise)
                .put("state", to.word()));
        back("listening.promise.moved");
    }

    /** Keeps who of the customer's people let us off. */
    public void release() {
        promises.change(getId(), revision, promise -> {
            Answering.write(getEntries(), zone(), promise).put("state", PromiseState.RELEASED.word());
            Answering.refer(promise.putObject("release"), "person", getEntries().text("releasedBy"), "individual");
            return promise;
        });
        back("listening.promise.moved");
    }

    private void back(String said) {
        done(texts.get(said), "listening/promises.xhtml?whose=%s&show=%s", list.getWhose(), list.getShow());
    }

    private ZoneId zone() {
        CustomerProfile profile = customers.profile(customer());
        return profile == null ? ZoneOffset.UTC : profile.zone();
    }

    private String customer() {
        String picked = getEntries().picked("customer");
        return picked == null ? customerId : picked;
    }

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }
}
