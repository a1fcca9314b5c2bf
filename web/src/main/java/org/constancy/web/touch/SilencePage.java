package org.constancy.web.touch;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.DueFigures;
import org.constancy.communications.SilenceAlarm;
import org.constancy.contracts.AgreementSummary;
import org.constancy.kernel.Query;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The silence alarm over all teams: by how long it has been, or by what is at stake. */
@Named
@ViewScoped
public class SilencePage implements Serializable {

    @Inject
    private SilenceAlarm alarm;

    @Inject
    private SilenceSheet sheet;

    @Inject
    private Due due;

    @Inject
    private Days days;

    private String by = "days";
    private LazyRows<Row> rows;
    private transient DueFigures figures;

    /** A silent customer. */
    public record Row(String id, DueCustomer customer, List<AgreementSummary> agreements) {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            String order = by;
            LazyRows.Source<SilenceAlarm.Silent> source = query -> alarm.page(
                    new Query(List.of(), List.of(new Query.Order(order, true)), query.offset(), query.limit(), null));
            rows = new LazyRows<>(source, page -> page.stream()
                    .map(each -> new Row(each.id(), each.customer(), each.agreements()))
                    .toList());
        }
        return rows;
    }

    public DueFigures getFigures() {
        if (figures == null) {
            figures = due.figures(days.now(), null);
        }
        return figures;
    }

    /** Sends all of it as CSV. */
    public void export() throws IOException {
        Faces.sendFile("silence.csv", true, sheet::write);
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = SilenceAlarm.ORDERS.contains(by == null ? "" : by) ? by : "days";
    }
}
