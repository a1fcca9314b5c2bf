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
import org.constancy.listening.NeedState;
import org.constancy.listening.Needs;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** One need beside the list: what was understood, what answers it, who is accountable, and where it goes from here. */
@Named
@ViewScoped
public class NeedForm extends NamedForm {

    @Inject
    private Needs needs;

    @Inject
    private Customers customers;

    @Inject
    private NeedList list;

    @Inject
    private Texts texts;

    private String customerId;
    private Long revision;
    private transient ObjectNode document;

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Stored stored = needs.get(getId());
            revision = stored.revision();
            document = stored.document();
            customerId = document.path("customer").path("id").textValue();
            Answering.read(document, zone(), into);
        }
    }

    /** As it stands; empty for a new one. */
    public ObjectNode getDocument() {
        if (document == null) {
            document = isNew() ? Json.object() : needs.get(getId()).document();
        }
        return document;
    }

    public NeedState getState() {
        return isNew()
                ? NeedState.HEARD
                : NeedState.read(getDocument().path("state").asText());
    }

    /** Where it may go with one click: to confirm and to merge ask for more. */
    public List<NeedState> getMoves() {
        return getState().next().stream()
                .filter(to -> to != NeedState.CONFIRMED && to != NeedState.MERGED)
                .toList();
    }

    public boolean isConfirmable() {
        return getState().next().contains(NeedState.CONFIRMED);
    }

    public boolean isMergeable() {
        return getState().next().contains(NeedState.MERGED);
    }

    public void save() {
        if (isNew()) {
            ObjectNode need = Answering.write(getEntries(), zone(), Json.object());
            Answering.refer(need, "customer", customer(), "customer");
            needs.create(need);
        } else {
            change(null);
        }
        back("action.kept");
    }

    public void move(NeedState to) {
        change(to);
        back("listening.need.moved");
    }

    /** Keeps who of the customer's people confirmed it, and in which talk. */
    public void confirm() {
        needs.change(getId(), revision, need -> {
            written(need, NeedState.CONFIRMED);
            ObjectNode confirmation = need.putObject("confirmation");
            Answering.refer(confirmation, "person", getEntries().text("confirmedBy"), "individual");
            Answering.refer(confirmation, "interaction", getEntries().text("confirmedIn"), "partyInteraction");
            return need;
        });
        back("listening.need.confirmed.now");
    }

    /** It goes on in a like one, with its voice. */
    public void merge() {
        needs.change(getId(), revision, need -> {
            written(need, NeedState.MERGED);
            Answering.refer(need, "mergedInto", getEntries().picked("mergedInto"), "need");
            return need;
        });
        back("listening.need.merged.now");
    }

    private void change(NeedState to) {
        needs.change(getId(), revision, need -> written(need, to));
    }

    private ObjectNode written(ObjectNode need, NeedState to) {
        Answering.write(getEntries(), zone(), need);
        return to == null ? need : need.put("state", to.word());
    }

    private void back(String said) {
        done(texts.get(said), "listening/needs.xhtml?whose=%s&show=%s", list.getWhose(), list.getShow());
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
