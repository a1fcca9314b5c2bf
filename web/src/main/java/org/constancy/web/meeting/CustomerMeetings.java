package org.constancy.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.administration.Teams;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Role;
import org.constancy.meetings.MeetingView;
import org.constancy.meetings.Meetings;
import org.constancy.web.shell.Days;

/** What is planned with a customer beside his page, and what of his own a reader has to look at today. */
@Named
@RequestScoped
public class CustomerMeetings {

    @Inject
    private Meetings meetings;

    @Inject
    private Teams teams;

    @Inject
    private Days days;

    private final Map<String, List<MeetingView>> known = new HashMap<>();
    private List<MeetingView> mine;

    /** Whether the reader may plan meetings at all. */
    public boolean isOffered() {
        return Caller.current().is(Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER);
    }

    public List<MeetingView> of(String customerId) {
        return known.computeIfAbsent(customerId, meetings::ofCustomer);
    }

    /** Of today the reader's own and of those whom he stands in for, those that are not logged yet, and those that somebody declined or wants moved. */
    public List<MeetingView> getMine() {
        if (mine == null) {
            mine = meetings.waiting(whose(), days.endOfToday());
        }
        return mine;
    }

    private Set<String> whose() {
        return teams.turns(days.today()).seenBy(Caller.current().name()).get(0);
    }
}
