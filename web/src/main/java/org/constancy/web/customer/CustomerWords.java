package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.cadence.NextTalk;
import org.constancy.communications.ContactDot;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.TimelineEntry;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.ThreadFigure;

/** How we stand with a customer, in sentences and on a line of twelve months. */
@Named
@RequestScoped
public class CustomerWords {

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    @Inject
    private Reader reader;

    @Inject
    private Due due;

    @Inject
    private Owners owners;

    @Inject
    private Clock clock;

    private List<ContactDot> dots;

    /** Where the customer is, and who cares for it. */
    public String summary(CustomerProfile profile) {
        String country = profile.country() == null
                ? null
                : new Locale("", profile.country()).getDisplayCountry(reader.getLocale());
        String owner = profile.owner() == null ? null : texts.say("customer.owner", owners.name(profile.owner()));
        String place = Stream.of(profile.city(), country)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(place.isEmpty() ? null : place + ".", owner)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    public String silence(DueCustomer standing) {
        return standing.since() == null
                ? texts.get("customer.none")
                : texts.say("customer.days", standing.silentDays());
    }

    public String cadence(DueCustomer standing) {
        return standing.dueOn() == null
                ? texts.get("customer.cadence.none")
                : texts.say("customer.cadence", standing.cadenceDays(), days.say(standing.dueOn()));
    }

    /** Since when nobody talked, and what asks for a talk. */
    public String gap(DueCustomer standing) {
        String last = texts.say(
                standing.talked() ? "customer.gap.last" : "customer.gap.never", days.say(days.of(standing.since())));
        String asks = texts.say(
                "customer.gap." + standing.because().name().toLowerCase(Locale.ROOT),
                days.say(standing.dueOn()),
                standing.because() == NextTalk.Because.ROLE ? standing.planDay() : standing.cadenceDays(),
                standing.role());
        return last + " " + asks;
    }

    public String talks(DueCustomer standing) {
        if (!standing.talked()) {
            return texts.get("thread.never");
        }
        return texts.say("thread.year", talks(standing.customerId()), standing.silentDays());
    }

    /** Twelve months of contacts, with the months' names. */
    public ThreadFigure year(DueCustomer standing) {
        Instant now = clock.instant();
        ThreadFigure.Drawing drawing = ThreadFigure.upTo(now, YEAR).due(standing.dueAt());
        dots(standing.customerId()).forEach(dot -> drawing.contact(dot.at(), dot.twoWay()));
        for (int back = 0; back < 12; back++) {
            LocalDate middle = YearMonth.now(clock.withZone(reader.getZone()))
                    .minusMonths(back)
                    .atDay(15);
            drawing.month(middle.atStartOfDay(reader.getZone()).toInstant(), days.shortMonth(middle));
        }
        return drawing.draw(standing.due() ? "silent" : "fine", talks(standing));
    }

    /** Whether another month begins at this entry, seen downwards. */
    public boolean opensMonth(List<TimelineEntry> entries, int index, ZoneId zone) {
        return index > 0 && !month(entries.get(index), zone).equals(month(entries.get(index - 1), zone));
    }

    private YearMonth month(TimelineEntry entry, ZoneId zone) {
        return YearMonth.from(days.of(entry.at(), zone));
    }

    /** Its state and its last day, which is one of the customer's. */
    public String until(AgreementSummary agreement, ZoneId zone) {
        String status = agreement.status().word();
        String said = texts.sayOr("agreement.status." + status.replace(' ', '-'), status);
        return agreement.end() == null
                ? said
                : texts.say("customer.until", said, days.say(days.last(agreement.end(), zone)));
    }

    private long talks(String customerId) {
        return dots(customerId).stream().filter(ContactDot::twoWay).count();
    }

    private List<ContactDot> dots(String customerId) {
        if (dots == null) {
            dots = due.threads(List.of(customerId), clock.instant().minus(YEAR)).getOrDefault(customerId, List.of());
        }
        return dots;
    }
}
