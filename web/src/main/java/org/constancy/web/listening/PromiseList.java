package org.constancy.web.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Stored;
import org.constancy.listening.OpenPromise;
import org.constancy.listening.PromiseState;
import org.constancy.listening.Promises;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The promises: mine or the team's; those that run out, are overdue, are open, or all. The address says which. */
@Named
@ViewScoped
public class PromiseList implements Serializable {

    @Inject
    private Promises promises;

    @Inject
    private Days days;

    private String whose = "mine";
    private String show = "open";
    private LazyRows<Row> rows;

    /** A row of the table. */
    public record Row(String id, OpenPromise promise, String customer) implements Serializable {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(promises::page, PromiseList::rows, conditions(show))
                    .orderedBy("dueDate", false);
        }
        return rows;
    }

    private Condition[] conditions(String which) {
        List<Condition> all = new ArrayList<>();
        if (whose.equals("mine")) {
            all.add(new Condition(
                    "accountable", Operator.EQ, List.of(Caller.current().name())));
        }
        if (!which.equals("all")) {
            all.add(new Condition("state", Operator.EQ, List.of(PromiseState.OPEN.word())));
        }
        String now = days.now().toString();
        if (which.equals("overdue")) {
            all.add(new Condition("dueDate", Operator.LT, List.of(now)));
        } else if (which.equals("soon")) {
            all.add(new Condition("dueDate", Operator.GTE, List.of(now)));
            String soon = days.now().plus(OpenPromise.SOON).toString();
            all.add(new Condition("dueDate", Operator.LT, List.of(soon)));
        }
        return all.toArray(Condition[]::new);
    }

    private static List<Row> rows(List<Stored> stored) {
        return stored.stream().map(PromiseList::row).toList();
    }

    private static Row row(Stored stored) {
        ObjectNode promise = stored.document();
        boolean ours = promise.path("customer").path("href").asText().startsWith(Stored.HERE);
        String customer = promise.path("customer").path("id").asText();
        OpenPromise shown = new OpenPromise(
                stored.id(),
                ours ? customer : null,
                promise.path("words").asText(),
                PromiseState.read(promise.path("state").asText()),
                promise.path("accountable").asText(),
                Dates.instant(promise.path("dueDate").asText()),
                Dates.instant(promise.path("settledDate").asText()));
        return new Row(stored.id(), shown, promise.path("customer").path("name").asText(customer));
    }

    /** How many of these there are. */
    public long count(String which) {
        return promises.page(new Query(List.of(conditions(which)), List.of(), 0, 0, null))
                .total();
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
        this.show = List.of("overdue", "soon", "all").contains(show) ? show : "open";
    }
}
