package org.constancy.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constancy.administration.CalendarFeeds;
import org.constancy.administration.Member;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.DueQuery;
import org.constancy.kernel.Query;
import org.constancy.meetings.MeetingView;
import org.constancy.meetings.Meetings;
import org.constancy.web.access.Approach;
import org.constancy.web.shell.Reader;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /calendar/<secret>.ics}: the days of the member whose secret it is, for the coming year and at most 1,000
 * customers. Whoever has the address may read it; 404 where it is nobody's.
 */
public class CalendarDoor extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final Duration BEHIND = Duration.ofDays(31);

    @Inject
    private transient CalendarFeeds feeds;

    @Inject
    private transient Due due;

    @Inject
    private transient Meetings meetings;

    @Inject
    private transient PublicAddress address;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<Member> reader = asked.matches() ? feeds.reader(asked.group(1)) : Optional.empty();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (reader.isPresent()) {
            response.setContentType("text/calendar");
            response.getWriter().write(calendar(reader.get(), request));
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain");
            response.getWriter().write("No calendar has this address. A new one is made on the profile page.\n");
        }
    }

    private String calendar(Member member, HttpServletRequest request) {
        Instant now = clock.instant();
        Locale language = Locale.forLanguageTag(Objects.requireNonNullElse(Reader.spoken(member.locale()), "en"));
        ZoneId zone = member.zone() == null ? ZoneOffset.UTC : ZoneId.of(member.zone());
        return new DueCalendar(language, zone, now, address.of(request))
                .of(customers(member, request, now), as(member, request, () -> meetings(member.name(), now)));
    }

    /**
     * What was called off stays for a month, so that a calendar that is seldom read takes it out too; and what was held, for a
     * calendar program takes out what it no longer finds, and then somebody's last weeks look as if he had met nobody.
     */
    private List<MeetingView> meetings(String organizer, Instant now) {
        Instant from = now.minus(BEHIND);
        Instant to = now.plus(AHEAD);
        return Stream.of(
                        meetings.heldBy(organizer, from, to),
                        meetings.of(organizer, from, to),
                        meetings.calledOff(organizer, from, to, from))
                .flatMap(List::stream)
                .toList();
    }

    private List<DueCustomer> customers(Member member, HttpServletRequest request, Instant now) {
        DueQuery query = new DueQuery(now.plus(AHEAD), DueQuery.owner(member.name()), 0, Query.LONGEST, null);
        return as(member, request, () -> due.today(query).rows());
    }

    private static <T> T as(Member member, HttpServletRequest request, Callable<T> ask) {
        try {
            return member.caller(Approach.of(request).requestId()).call(ask);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
