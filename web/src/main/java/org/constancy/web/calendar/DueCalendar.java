package org.constancy.web.calendar;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.constancy.communications.DueCustomer;
import org.constancy.meetings.CalendarText;
import org.constancy.meetings.MeetingState;
import org.constancy.meetings.MeetingView;

/**
 * What waits for an account owner as whole days of a calendar (RFC 5545): a contact that is due, or was agreed, and a renewal;
 * and his meetings, at their time.
 * What is overdue stands on today. An event keeps its UID, so that a calendar program moves it rather than doubles it, and a
 * meeting that was called off says so. A whole day is counted out anew each time: its SEQUENCE is the day on which that was done,
 * and within the day the newest DTSTAMP holds. There is no METHOD: nobody is sent anything, and RFC 5546 would want an ORGANIZER,
 * whom calendar programs would write to.
 */
final class DueCalendar {

    private static final String BUNDLE = "org.constancy.web.messages";

    private final ResourceBundle texts;
    private final Locale language;
    private final LocalDate today;
    private final String root;
    private final Calendar calendar = new Calendar();
    private final DtStamp stamp;

    /** @param root of the console's address, without a slash at the end */
    DueCalendar(Locale language, ZoneId zone, Instant now, String root) {
        this.texts = ResourceBundle.getBundle(BUNDLE, language);
        this.language = language;
        this.today = LocalDate.ofInstant(now, zone);
        this.root = root;
        this.stamp = new DtStamp(now.truncatedTo(ChronoUnit.SECONDS));
        calendar.add(new ProdId("-//Constancy//Constancy//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", texts.getString("calendar.name")));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
    }

    /** Everything that waits for a word to these customers, and the meetings that are planned. */
    String of(List<DueCustomer> customers, List<MeetingView> meetings) {
        customers.forEach(this::add);
        meetings.forEach(this::add);
        return CalendarText.of(calendar);
    }

    private void add(MeetingView meeting) {
        VEvent event = new VEvent(
                meeting.start(), Duration.ofMinutes(meeting.minutes()), meeting.customerName() + ": " + meeting.name());
        event.replace(stamp);
        event.add(new Uid("own-meeting-" + meeting.id() + "@constancy"));
        event.add(new Sequence(meeting.sequence()));
        event.add(new LastModified(meeting.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        boolean off = meeting.state() == MeetingState.CANCELLED;
        event.add(off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (off) {
            event.replace((Transp) ImmutableTransp.TRANSPARENT);
        }
        event.add(new Url(URI.create(
                root + "/customers/customer.xhtml?id=" + meeting.customerId() + "&meeting=" + meeting.id())));
        if (!meeting.place().isBlank()) {
            event.add(new Location(meeting.place()));
        }
        calendar.add(event);
    }

    private void add(DueCustomer customer) {
        LocalDate planned = day(customer, customer.plannedAt());
        boolean sooner = planned != null && planned.isBefore(customer.dueOn());
        add(customer, sooner ? "planned" : "due", sooner ? planned : customer.dueOn());
        if (customer.renewalAt() != null && !day(customer, customer.renewalAt()).isBefore(today)) {
            add(customer, "renewal", day(customer, customer.renewalAt()));
        }
    }

    private void add(DueCustomer customer, String what, LocalDate on) {
        VEvent event = new VEvent(on.isBefore(today) ? today : on, say("calendar." + what, customer.name()));
        event.replace(stamp);
        String kind = what.equals("renewal") ? what : "contact";
        event.add(new Uid(kind + "-" + customer.customerId() + "@constancy"));
        event.add(new Sequence((int) today.toEpochDay()));
        event.add(new Url(URI.create(root + "/customers/customer.xhtml?id=" + customer.customerId())));
        event.replace((Transp) ImmutableTransp.TRANSPARENT);
        calendar.add(event);
    }

    private String say(String key, Object value) {
        return new MessageFormat(texts.getString(key), language).format(new Object[] {value});
    }

    private static LocalDate day(DueCustomer customer, Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, customer.zone());
    }
}
