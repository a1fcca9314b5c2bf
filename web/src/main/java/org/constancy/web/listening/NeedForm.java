package org.constancy.web.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.kernel.Store;
import org.constancy.listening.NeedState;
import org.constancy.listening.Needs;
import org.omnifaces.cdi.ViewScoped;

/** One need beside the list: what was understood, what answers it, who is accountable, and where it goes from here. */
@Named
@ViewScoped
public class NeedForm extends ListeningForm {

    @Inject
    private Needs needs;

    @Inject
    private NeedList list;

    @Override
    protected Store<?> store() {
        return needs;
    }

    @Override
    protected ListeningList list() {
        return list;
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

    public void move(NeedState to) {
        change("listening.need.moved", need -> need.put("state", to.word()));
    }

    /** Keeps who of the customer's people confirmed it, and in which talk. */
    public void confirm() {
        change("listening.need.confirmed.now", need -> {
            ObjectNode confirmation =
                    need.put("state", NeedState.CONFIRMED.word()).putObject("confirmation");
            Answering.refer(confirmation, "person", getEntries().text("confirmedBy"), "individual");
            Answering.refer(confirmation, "interaction", getEntries().text("confirmedIn"), "partyInteraction");
            return need;
        });
    }

    /** It goes on in a like one, with its voice. */
    public void merge() {
        change("listening.need.merged.now", need -> {
            need.put("state", NeedState.MERGED.word());
            Answering.refer(need, "mergedInto", getEntries().picked("mergedInto"), "need");
            return need;
        });
    }
}
