package org.constancy.web.interaction;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constancy.communications.Channel;
import org.constancy.communications.LogContact;
import org.constancy.communications.Outcome;
import org.constancy.web.shell.Entries;

/** Between a form and a contact that was logged. What the form cannot show, or nobody touched, stays exactly as it was. */
final class CorrectionEntries {

    private final LogContact was;
    private final ZoneId zone;

    /** @param zone the reader's */
    CorrectionEntries(LogContact was, ZoneId zone) {
        this.was = was;
        this.zone = zone;
    }

    void read(Entries into) {
        into.put("channel", was.channel().name());
        into.put("direction", was.direction());
        into.put("outcome", was.outcome() == null ? null : was.outcome().name());
        into.put("people", was.personIds());
        into.put("colleagues", was.colleagues());
        into.put("mood", was.mood() == null ? null : was.mood().toString());
        into.put("notes", was.notes());
        into.put("needs", String.join("\n", was.needs()));
        into.put("promises", String.join("\n", was.promises()));
        into.put("at", at());
        into.put("minutes", was.minutes());
        into.put("next", was.nextContactOn());
        into.put("agreement", was.agreementId());
        into.put("visibility", was.visibility());
    }

    /**
     * @param people whom the form offered
     * @param colleagues of us whom it offered
     * @param agreements which it offered
     */
    LogContact write(
            Entries from, Collection<String> people, Collection<String> colleagues, Collection<String> agreements) {
        LocalDateTime at = (LocalDateTime) from.get("at");
        boolean moved = at != null && !at.equals(at());
        boolean offered = was.agreementId() == null || agreements.contains(was.agreementId());
        return new LogContact(
                was.customerId(),
                Channel.valueOf(from.text("channel")),
                from.text("direction"),
                from.text("outcome") == null ? null : Outcome.valueOf(from.text("outcome")),
                chosen(from.chosen("people"), was.personIds(), people),
                chosen(from.chosen("colleagues"), was.colleagues(), colleagues),
                from.text("mood") == null ? null : Integer.valueOf(from.text("mood")),
                text(from.text("notes")),
                lines(from.text("needs"), was.needs()),
                lines(from.text("promises"), was.promises()),
                moved ? at.atZone(zone).toInstant() : was.at(),
                from.text("minutes") == null ? null : Integer.valueOf(from.text("minutes")),
                from.day("next"),
                offered || from.text("agreement") != null ? from.text("agreement") : was.agreementId(),
                from.text("visibility"));
    }

    /** To the minute, as the form shows it; {@code null} where nobody says when it was. */
    private LocalDateTime at() {
        return was.at() == null ? null : LocalDateTime.ofInstant(was.at(), zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Those of before who were not offered stay; the order of before stays as well. */
    private static List<String> chosen(List<String> now, List<String> before, Collection<String> offered) {
        Stream<String> left = before.stream().filter(each -> now.contains(each) || !offered.contains(each));
        return Stream.concat(left, now.stream()).distinct().toList();
    }

    /** A form sends line ends of its own. */
    private String text(String now) {
        return Objects.equals(plain(now), plain(was.notes())) ? was.notes() : plain(now);
    }

    private static String plain(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replace("\r\n", "\n").strip();
    }

    private static List<String> lines(String now, List<String> before) {
        boolean same = Objects.equals(plain(now), plain(String.join("\n", before)));
        return same
                ? before
                : Stream.ofNullable(now)
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
