package org.constancy.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.constancy.communications.ContactDot;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.DueFigures;
import org.constancy.communications.DueQuery;
import org.constancy.kernel.Caller;
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
    private DueWords words;

    @Inject
    private Days days;

    private String whose = "mine";
    private String show;
    private int many = STEP;
    private transient Page<DueCustomer> page;
    private transient List<DueRow> rows;
    private transient DueFigures figures;

    /** The rows that the address asks for, the most urgent first. */
    public List<DueRow> getRows() {
        if (rows == null) {
            List<String> ids =
                    page().rows().stream().map(DueCustomer::customerId).toList();
            Instant from = days.now().minus(DueWords.SPAN);
            Map<String, List<ContactDot>> threads = ids.isEmpty() ? Map.of() : due.threads(ids, from);
            rows = page().rows().stream()
                    .map(each -> words.row(each, threads.getOrDefault(each.customerId(), List.of())))
                    .filter(row -> row.because(show))
                    .toList();
        }
        return rows;
    }

    public List<DueRow> getPast() {
        return getRows().stream().filter(DueRow::past).toList();
    }

    public List<DueRow> getCome() {
        return getRows().stream().filter(row -> !row.past()).toList();
    }

    public DueFigures getFigures() {
        if (figures == null) {
            figures = due.figures(days.now(), owner());
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

    /** The customer whose turn it is after this one; {@code null} where nobody else waits. */
    public String next(String customerId) {
        List<String> ids = getRows().stream().map(row -> row.due().customerId()).toList();
        int at = ids.indexOf(customerId);
        List<String> others = ids.stream().filter(id -> !id.equals(customerId)).toList();
        return others.isEmpty() ? null : others.get(Math.min(Math.max(at, 0), others.size() - 1));
    }

    private Page<DueCustomer> page() {
        if (page == null) {
            page = due.today(new DueQuery(days.now(), owner(), 0, many, null));
        }
        return page;
    }

    private String owner() {
        return whose.equals("team") ? null : Caller.current().name();
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = "team".equals(whose) ? whose : "mine";
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
