package org.constancy.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import org.constancy.communications.DayPlans;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.Snoozes;
import org.constancy.kernel.Refusal;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.omnifaces.cdi.ViewScoped;

/** When to talk with a customer of the list: at a time today, on another day, or not before a day, with a reason. */
@Named
@ViewScoped
public class LaterForm extends NamedForm {

    private static final String ADDRESS = "today.xhtml?whose=%s";

    @Inject
    private Due due;

    @Inject
    private DayPlans plans;

    @Inject
    private Snoozes snoozes;

    @Inject
    private TodayPage today;

    @Inject
    private Days days;

    private transient DueCustomer customer;

    @Override
    protected void fill(Entries into) {
        into.put("day", days.today());
    }

    /** Whom it is about; 404 where there is no such customer. */
    public DueCustomer getCustomer() {
        if (customer == null) {
            customer = due.of(getId());
            if (customer == null) {
                throw Refusal.notFound("customer", getId());
            }
        }
        return customer;
    }

    public void plan() {
        String time = getEntries().text("time");
        plans.plan(getId(), getEntries().day("day"), time == null ? null : LocalTime.parse(time));
        kept(ADDRESS, today.getWhose());
    }

    public void drop() {
        plans.drop(getId());
        kept(ADDRESS, today.getWhose());
    }

    public void snooze() {
        snoozes.snooze(getId(), getEntries().day("until"), getEntries().text("reason"));
        kept(ADDRESS, today.getWhose());
    }
}
