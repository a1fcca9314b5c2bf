package org.constancy.letters;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.constancy.customers.Letterhead;
import org.constancy.customers.Post;
import org.constancy.customers.Reachable;
import org.constancy.customers.Reaches;
import org.constancy.messages.Parcel;

/** Puts together what stands on a letter. */
@ApplicationScoped
public class LetterWriter {

    @Inject
    private Clock clock;

    @Inject
    private Post post;

    @Inject
    private Reaches reaches;

    LetterSheet write(Parcel parcel) {
        return write(parcel, clock.instant());
    }

    /** @param at on which day it was written */
    LetterSheet write(Parcel parcel, Instant at) {
        JsonNode message = parcel.message();
        Reachable person = parcel.to().personId() == null
                ? null
                : reaches.reachable(parcel.to().personId());
        ZoneId zone = person == null ? ZoneOffset.UTC : person.zone();
        Letterhead head = post.letterheadFor(parcel.to().personId());
        String language = message.path("language").asText(person == null ? null : person.language());
        Locale locale = Locale.forLanguageTag(language == null ? "en" : language);
        return new LetterSheet(
                parcel.to().name(),
                head == null ? List.of() : head.lines(),
                parcel.to().address().lines().toList(),
                place(head, LocalDate.ofInstant(at, zone), locale),
                message.path("subject").asText(),
                message.path("content").asText(),
                message.path("sender").path("name").textValue(),
                locale);
    }

    private static String place(Letterhead head, LocalDate on, Locale locale) {
        String day =
                on.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale));
        return head == null || head.city() == null ? day : head.city() + ", " + day;
    }
}
