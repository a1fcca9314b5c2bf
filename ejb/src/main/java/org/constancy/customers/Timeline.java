package org.constancy.customers;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;

/** What happened between a customer and us, from all rooms, newest first. */
@Stateless
public class Timeline {

    @Inject
    private Customers customers;

    @Inject
    private Event<TimelineRequest> rooms;

    /**
     * One page; page 10,000 costs what page 1 does.
     *
     * @param after what the page before gave as {@link Page#next}, or {@code null} for the first
     * @return with the number of all entries as it was when the first page was read; refused with 404 where there is no such
     *     customer
     */
    public Page<TimelineEntry> of(String customerId, int limit, String after) {
        return page(customerId, limit, after, false, null);
    }

    /** As {@link #of}, but only what was said and written: talks, mails, letters, short messages and chat. */
    public Page<TimelineEntry> conversation(String customerId, int limit, String after) {
        return page(customerId, limit, after, true, null);
    }

    /**
     * As {@link #conversation}, but only what was said with one person and written to him; empty where nothing was. It costs what
     * there is of that person, whatever else the customer has.
     */
    public Page<TimelineEntry> with(String personId, String customerId, int limit, String after) {
        return page(customerId, limit, after, true, personId);
    }

    private Page<TimelineEntry> page(String customerId, int limit, String after, boolean conversation, String person) {
        if (!Caller.current().mayRead("customers")) {
            throw Refusal.forbidden("You may not read the timelines of customers.");
        }
        if (customers.profile(customerId) == null) {
            throw Refusal.notFound("customer", customerId);
        }
        int most = Math.min(limit, Query.LONGEST);
        TimelineRequest request =
                new TimelineRequest(customerId, most + 1, TimelineMark.read(after), conversation, person);
        rooms.fire(request);
        List<TimelineEntry> found = request.page();
        List<TimelineEntry> rows = found.subList(0, Math.min(most, found.size()));
        boolean more = found.size() > most && most > 0;
        return new Page<>(rows, request.total(), more ? mark(rows.get(most - 1), request.total()) : null);
    }

    private static String mark(TimelineEntry last, long total) {
        return new TimelineMark(last.at(), last.kind(), last.id(), total).write();
    }
}
