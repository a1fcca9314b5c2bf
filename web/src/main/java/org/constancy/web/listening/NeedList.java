package org.constancy.web.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Order;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.listening.AnsweredNeeds;
import org.constancy.listening.AnsweredShare;
import org.constancy.listening.NeedState;
import org.constancy.listening.Needs;
import org.constancy.listening.OpenNeed;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The needs: mine or the team's; those that are open, overdue, or all. The address says which. */
@Named
@ViewScoped
public class NeedList extends ListeningList {

    private static final List<String> WAITING = List.of(NeedState.HEARD.word(), NeedState.UNDERSTOOD.word());
    private static final List<String> ANSWERED = List.of(NeedState.ANSWERED.word());
    private static final List<Order> BY_DAY = List.of(new Order("dueDate", false));
    private static final List<String> OPEN =
            List.of(NeedState.HEARD.word(), NeedState.UNDERSTOOD.word(), NeedState.ANSWERED.word());

    @Inject
    private Needs needs;

    @Inject
    private AnsweredNeeds answered;

    @Inject
    private Customers customers;

    private LazyRows<Row> rows;

    /** A row of the table. */
    public record Row(String id, OpenNeed need, String customer, String customerId) implements Serializable {}

    /** A customer with what was answered late. */
    public record Late(String customerId, String name, AnsweredShare share) {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            Needs store = needs;
            LazyRows.Source<Stored> source = query -> page(store, query);
            rows = LazyRows.of(source, NeedList::rows, conditions(getShow())).orderedBy("dueDate", false);
        }
        return rows;
    }

    /** By their day, those that wait for us stand before those that are answered and wait for the customer's word. */
    private static Page<Stored> page(Needs needs, Query asked) {
        boolean both = asked.conditions().contains(equal("state", OPEN));
        return both && asked.orders().equals(BY_DAY)
                ? LazyRows.oneBehindTheOther(needs::page, of(asked, WAITING), of(asked, ANSWERED))
                : needs.page(asked);
    }

    private static Query of(Query open, List<String> states) {
        List<Condition> conditions = open.conditions().stream()
                .map(each -> each.equals(equal("state", OPEN)) ? equal("state", states) : each)
                .toList();
        return new Query(conditions, open.orders(), open.offset(), open.limit(), null);
    }

    @Override
    protected Store<?> store() {
        return needs;
    }

    @Override
    protected List<Condition> which(String show) {
        return switch (show) {
            case "all" -> List.of();
            case "overdue" ->
                List.of(equal("state", WAITING), before(days().now().toString()));
            default -> List.of(equal("state", OPEN));
        };
    }

    private static List<Row> rows(List<Stored> stored) {
        return stored.stream().map(NeedList::row).toList();
    }

    private static Row row(Stored stored) {
        ObjectNode need = stored.document();
        OpenNeed shown = new OpenNeed(
                stored.id(),
                need.path("words").asText(),
                NeedState.read(need.path("state").asText()),
                need.path("accountable").asText(),
                Dates.instant(need.path("heardDate").asText()),
                Dates.instant(need.path("dueDate").asText()),
                null);
        JsonNode customer = need.path("customer");
        String name = customer.path("name").asText(customer.path("id").asText());
        return new Row(stored.id(), shown, name, Stored.bound(customer));
    }

    /** You said, we did: of mine or the team's, heard within a year. */
    public AnsweredShare getShare() {
        boolean mine = getWhose().equals("mine");
        return mine
                ? answered.since(days().now().minus(AnsweredNeeds.YEAR), null, me())
                : answered.team().share();
    }

    /** Where most was answered late. */
    public List<Late> getLate() {
        return answered.team().late().stream()
                .map(each -> new Late(each.customerId(), name(each.customerId()), each.share()))
                .toList();
    }

    private String name(String customerId) {
        CustomerProfile profile = customers.profile(customerId);
        return profile == null ? customerId : profile.name();
    }
}
