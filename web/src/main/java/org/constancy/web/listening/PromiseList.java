package org.constancy.web.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.listening.OpenPromise;
import org.constancy.listening.PromiseState;
import org.constancy.listening.Promises;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The promises: mine or the team's; those that run out, are overdue, are open, or all. The address says which. */
@Named
@ViewScoped
public class PromiseList extends ListeningList {

    private static final String SOON = "soon";

    @Inject
    private Promises promises;

    private LazyRows<Row> rows;

    /** A row of the table. */
    public record Row(String id, OpenPromise promise, String customer) implements Serializable {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(promises::page, PromiseList::rows, conditions(getShow()))
                    .orderedBy("dueDate", false);
        }
        return rows;
    }

    @Override
    protected Store<?> store() {
        return promises;
    }

    @Override
    protected List<String> shows() {
        return List.of(SOON);
    }

    @Override
    protected List<Condition> which(String show) {
        Condition open = equal("state", List.of(PromiseState.OPEN.word()));
        String now = days().now().toString();
        return switch (show) {
            case "all" -> List.of();
            case "overdue" -> List.of(open, before(now));
            case SOON -> List.of(open, new Condition("dueDate", Operator.GTE, List.of(now)), before(soon()));
            default -> List.of(open);
        };
    }

    private String soon() {
        return days().now().plus(OpenPromise.SOON).toString();
    }

    private static List<Row> rows(List<Stored> stored) {
        return stored.stream().map(PromiseList::row).toList();
    }

    private static Row row(Stored stored) {
        ObjectNode promise = stored.document();
        JsonNode customer = promise.path("customer");
        OpenPromise shown = new OpenPromise(
                stored.id(),
                Stored.bound(customer),
                promise.path("words").asText(),
                PromiseState.read(promise.path("state").asText()),
                promise.path("accountable").asText(),
                Dates.instant(promise.path("dueDate").asText()),
                Dates.instant(promise.path("settledDate").asText()));
        return new Row(
                stored.id(),
                shown,
                customer.path("name").asText(customer.path("id").asText()));
    }
}
