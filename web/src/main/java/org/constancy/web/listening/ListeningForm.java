package org.constancy.web.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Json;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Texts;

/** What the forms for a need and for a promise have alike: one of them beside the list, or a new one of a customer. */
public abstract class ListeningForm extends NamedForm {

    @Inject
    private Customers customers;

    @Inject
    private Texts texts;

    private String customerId;
    private Long revision;
    private transient ObjectNode document;

    protected abstract Store<?> store();

    /** Where one comes back to. */
    protected abstract ListeningList list();

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Stored stored = store().get(getId());
            revision = stored.revision();
            document = stored.document();
            customerId = document.path("customer").path("id").textValue();
            Answering.read(document, zone(), into);
        }
    }

    /** As it stands; empty for a new one. */
    public ObjectNode getDocument() {
        if (document == null) {
            document = isNew() ? Json.object() : store().get(getId()).document();
        }
        return document;
    }

    public void save() {
        if (isNew()) {
            ObjectNode made = written(Json.object());
            Answering.refer(made, "customer", customer(), "customer");
            store().create(made);
            back("action.kept");
        } else {
            change("action.kept", kept -> kept);
        }
    }

    /** Keeps what the form says and what is done beside; says so, and goes back to the list. */
    protected void change(String said, UnaryOperator<ObjectNode> also) {
        store().change(getId(), revision, before -> also.apply(written(before)));
        back(said);
    }

    private ObjectNode written(ObjectNode before) {
        return Answering.write(getEntries(), zone(), before);
    }

    private void back(String said) {
        String address = "listening/" + store().shape().name() + "s.xhtml?whose=%s&show=%s";
        done(texts.get(said), address, list().getWhose(), list().getShow());
    }

    /** By which the customer's days are counted. */
    public ZoneId zone() {
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
