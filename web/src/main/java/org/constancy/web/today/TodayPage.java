package org.constancy.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constancy.communications.ContactDot;
import org.constancy.communications.DayPlans;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.DueFigures;
import org.constancy.communications.DueQuery;
import org.constancy.kernel.Page;
import org.constancy.web.shell.Days;
import org.omnifaces.cdi.ViewScoped;

/** Who waits for a word: mine or the team's, all or for one reason. Both stand in the address, and so does how many. */
@Named("today")
@ViewScoped
public class TodayPage implements Serializable {

    private static final int STEP = 25;
    private static final int MOST = 500;

    @Inject
    private Due due;

    @Inject
    private TodayTeam team;

    @Inject
    private DayPlans plans;

    @Inject
    private DueWords words;

    @Inject
    private Days days;

    private String whose = "mine";
    private String show;
    private int many = STEP;
    private transient Page<DueCustomer> page;
    private transient List<DueRow> rows;
    private transient DueFigures figures;
    private transient Map<String, DayPlans.Planned> planned;

    /** The rows that the address asks for, the most urgent first. */
    public List<DueRow> getRows() {
        if (rows == null) {
            rows = rows(page().rows()).stream().filter(row -> row.because(show)).toList();
        }
        return rows;
    }

    private List<DueRow> rows(Collection<DueCustomer> customers) {
        List<String> ids = customers.stream().map(DueCustomer::customerId).toList();
        Instant from = days.now().minus(DueWords.SPAN);
        Map<String, List<ContactDot>> threads = ids.isEmpty() ? Map.of() : due.threads(ids, from);
        return customers.stream()
                .map(each -> words.row(each, threads.getOrDefault(each.customerId(), List.of())))
                .toList();
    }

    public List<DueRow> getPast() {
        return getRows().stream().filter(row -> row.past() && !plans(row)).toList();
    }

    public List<DueRow> getCome() {
        return getRows().stream().filter(row -> !row.past() && !plans(row)).toList();
    }

    /** What the reader has planned for today, by time; only on his own list. */
    public List<DueRow> getPlanned() {
        return rows(planned().values().stream().map(DayPlans.Planned::customer).toList());
    }

    /** What is due for so long that the reader must see that somebody acts; only on his own list. */
    public List<DueRow> getEscalated() {
        return whose.equals("mine") && show == null ? rows(team.escalated()) : List.of();
    }

    /** {@code 14:30}, empty where the reader has planned no time. */
    public String time(String customerId) {
        DayPlans.Planned plan = planned().get(customerId);
        return plan == null || plan.time() == null ? "" : plan.time().toString();
    }

    public boolean plans(String customerId) {
        return planned().containsKey(customerId);
    }

    private boolean plans(DueRow row) {
        return plans(row.due().customerId());
    }

    private Map<String, DayPlans.Planned> planned() {
        if (planned == null) {
            planned = whose.equals("mine") && show == null ? plans.upTo(days.today()) : Map.of();
        }
        return planned;
    }

    public DueFigures getFigures() {
        if (figures == null) {
            figures = due.figures(days.now(), team.owners(whose));
        }
        return figures;
    }

    /** How many wait altogether. */
    public long getTotal() {
        return page().total();
    }

    public boolean isMore() {
        return page().rows().size() < page().total() && many < MOST;
    }

    public int getNextMany() {
        return many + STEP;
    }

    /** The customer who stands below this one, whichever group he is in; {@code null} where nobody else waits. */
    public String next(String customerId) {
        Stream<DueRow> rows =
                Stream.of(getPlanned(), getEscalated(), getPast(), getCome()).flatMap(List::stream);
        return below(
                customerId, rows.map(row -> row.due().customerId()).distinct().toList());
    }

    /** The one below the last is the one above him, of one who is not there the first; {@code null} where there is none. */
    static String below(String customerId, List<String> shown) {
        int at = shown.indexOf(customerId);
        List<String> others =
                shown.stream().filter(id -> !id.equals(customerId)).toList();
        return others.isEmpty() ? null : others.get(Math.min(Math.max(at, 0), others.size() - 1));
    }

    private Page<DueCustomer> page() {
        if (page == null) {
            DueQuery query = new DueQuery(days.now(), team.owners(whose), 0, many, null);
            boolean heads = whose.equals("team") && team.isHead();
            page = heads ? due.page(query) : due.today(query);
        }
        return page;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = List.of("team", "all").contains(whose == null ? "" : whose) ? whose : "mine";
    }

    /** The code of a reason, empty for all. */
    public String getShow() {
        return show == null ? "" : show;
    }

    public void setShow(String show) {
        this.show = show == null || show.isEmpty() ? null : show;
    }

    public int getMany() {
        return many;
    }

    public void setMany(int many) {
        this.many = Math.max(STEP, Math.min(many, MOST));
    }
}
