package org.constancy.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.constancy.administration.CalendarFeeds;
import org.constancy.web.tmf.PublicAddress;
import org.omnifaces.util.Faces;

/** The address for calendar programs, on the profile page: {@code #{calendarAddress}}. */
@Named
@RequestScoped
public class CalendarAddress {

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private PublicAddress address;

    private String made;

    /** Makes one, in place of the one before; the page that answers shows it, and none after it. */
    public void renew() {
        made = address.of(Faces.getRequest()) + Faces.getRequestContextPath() + "/calendar/" + feeds.renew() + ".ics";
    }

    /** From now on there is none. */
    public void end() {
        feeds.end();
    }

    /** {@code null} unless it was made just now. */
    public String getMade() {
        return made;
    }

    public boolean isThere() {
        return feeds.since().isPresent();
    }
}
