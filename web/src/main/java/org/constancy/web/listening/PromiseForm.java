package org.constancy.web.listening;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.kernel.Store;
import org.constancy.listening.PromiseState;
import org.constancy.listening.Promises;
import org.omnifaces.cdi.ViewScoped;

/** One promise beside the list: until when, whose it is, and what became of it. */
@Named
@ViewScoped
public class PromiseForm extends ListeningForm {

    @Inject
    private Promises promises;

    @Inject
    private PromiseList list;

    @Override
    protected Store<?> store() {
        return promises;
    }

    @Override
    protected ListeningList list() {
        return list;
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

    public void move(PromiseState to) {
        change("listening.promise.moved", promise -> promise.put("state", to.word()));
    }

    /** Keeps who of the customer's people let us off. */
    public void release() {
        change("listening.promise.moved", promise -> {
            promise.put("state", PromiseState.RELEASED.word());
            Answering.refer(promise.putObject("release"), "person", getEntries().text("releasedBy"), "individual");
            return promise;
        });
    }
}
