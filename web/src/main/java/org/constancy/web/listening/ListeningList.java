package org.constancy.web.listening;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.listening.Accountables;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** What the lists of needs and of promises have alike: whose, which of them, and what is left by who may not act any more. */
public abstract class ListeningList implements Serializable {

    private static final String LEFT = "left";
    private static final List<String> ALWAYS = List.of("open", "overdue", "all", LEFT);

    @Inject
    private Accountables accountables;

    @Inject
    private Days days;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String whose = "mine";
    private String show = "open";
    private String successor;

    protected abstract Store<?> store();

    /** Which of them, whosever they are; of what is none of the list's own words, those that are open. */
    protected abstract List<Condition> which(String show);

    /** Further words for which of them. */
    protected List<String> shows() {
        return List.of();
    }

    protected Condition[] conditions(String which) {
        List<Condition> all = new ArrayList<>(which(which));
        if (which.equals(LEFT)) {
            List<String> gone = accountables.gone();
            all.add(equal("accountable", gone.isEmpty() ? List.of("") : gone));
        } else if (whose.equals("mine")) {
            all.add(equal("accountable", List.of(me())));
        }
        return all.toArray(Condition[]::new);
    }

    protected static Condition equal(String attribute, List<String> values) {
        return new Condition(attribute, Operator.EQ, values);
    }

    protected Condition before(String moment) {
        return new Condition("dueDate", Operator.LT, List.of(moment));
    }

    protected Days days() {
        return days;
    }

    protected static String me() {
        return Caller.current().name();
    }

    /** How many of these there are. */
    public long count(String which) {
        return store().page(new Query(List.of(conditions(which)), List.of(), 0, 0, null))
                .total();
    }

    /** Hands over what is left, up to a thousand at once, to whom the reader has named. */
    public void handOver() {
        Query left = new Query(List.of(conditions(LEFT)), List.of(), 0, Query.LONGEST, null);
        List<Stored> all = store().page(left).rows();
        all.forEach(each -> store().change(each.id(), null, document -> document.put("accountable", successor)));
        toasts.done(texts.say("listening.left.done", all.size()));
        Faces.redirect("listening/%s.xhtml?whose=team&show=%s", store().shape().name() + "s", LEFT);
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = "team".equals(whose) ? whose : "mine";
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = ALWAYS.contains(show) || shows().contains(show) ? show : "open";
    }
}
