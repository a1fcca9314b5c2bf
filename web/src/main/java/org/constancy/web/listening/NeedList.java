package org.constancy.web.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Stored;
import org.constancy.listening.AnsweredNeeds;
import org.constancy.listening.AnsweredShare;
import org.constancy.listening.NeedState;
import org.constancy.listening.Needs;
import org.constancy.listening.OpenNeed;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The needs: mine or the team's; those that are open, overdue, or all. The address says which. */
@Named
@ViewScoped
public class NeedList implements Serializable {

    private static final int WORST = 5;
    private static final List<String> WAITING = List.of(NeedState.HEARD.word(), NeedState.UNDERSTOOD.word());
    private static final List<String> OPEN =
            List.of(NeedState.HEARD.word(), NeedState.UNDERSTOOD.word(), NeedState.ANSWERED.word());

    @Inject
    private Needs needs;

    @Inject
    private AnsweredNeeds answered;

    @Inject
    private Customers customers;

    @Inject
    private Days days;

    private String whose = "mine";
    private String show = "open";
    private LazyRows<Row> rows;

    /** A row of the table. */
    public record Row(String id, OpenNeed need, String customer, String customerId) implements Serializable {}

    /** A customer with what was answered late. */
    public record Late(String customerId, String name, AnsweredShare share) {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(needs::page, NeedList::rows, conditions(show)).orderedBy("dueDate", false);
        }
        return rows;
    }

    private Condition[] conditions(String which) {
        List<Condition> all = new ArrayList<>();
        if (whose.equals("mine")) {
            all.add(new Condition("accountable", Operator.EQ, List.of(me())));
        }
        if (!which.equals("all")) {
            all.add(new Condition("state", Operator.EQ, which.equals("overdue") ? WAITING : OPEN));
        }
        if (which.equals("overdue")) {
            all.add(new Condition("dueDate", Operator.LT, List.of(days.now().toString())));
        }
        return all.toArray(Condition[]::new);
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
        boolean ours = need.path("customer").path("href").asText().startsWith(Stored.HERE);
        String customer = need.path("customer").path("id").asText();
        return new Row(stored.id(), shown, need.path("customer").path("name").asText(customer), ours ? customer : null);
    }

    /** How many of these there are. */
    public long count(String which) {
        return needs.page(new Query(List.of(conditions(which)), List.of(), 0, 0, null))
                .total();
    }

    /** You said, we did: of mine or the team's, heard within a year. */
    public AnsweredShare getShare() {
        return answered.since(days.now().minus(AnsweredNeeds.YEAR), null, whose.equals("mine") ? me() : null);
    }

    /** Where most was answered late. */
    public List<Late> getLate() {
        return answered.lateSince(days.now().minus(AnsweredNeeds.YEAR), WORST).stream()
                .map(each -> new Late(each.customerId(), name(each.customerId()), each.share()))
                .toList();
    }

    private String name(String customerId) {
        CustomerProfile profile = customers.profile(customerId);
        return profile == null ? customerId : profile.name();
    }

    private static String me() {
        return Caller.current().name();
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
        this.show = List.of("overdue", "all").contains(show) ? show : "open";
    }
}
