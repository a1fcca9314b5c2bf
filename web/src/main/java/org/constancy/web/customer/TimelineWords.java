package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.communications.DueCustomer;
import org.constancy.customers.TimelineEntry;
import org.constancy.web.message.MessageWords;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;

/** Says in the reader's language what stands in a timeline: {@code Call with Ilse Vermeulen}. */
@Named
@RequestScoped
public class TimelineWords {

    private static final Map<String, String> ICONS = Map.of(
            "phone", "phone", "video", "video", "visit", "visit", "meeting", "people", "chat", "chat", "event",
            "people");

    @Inject
    private Texts texts;

    @Inject
    private CustomerTerms terms;

    @Inject
    private Days days;

    @Inject
    private Owners owners;

    @Inject
    private MessageWords messageWords;

    public String icon(TimelineEntry entry) {
        return isPause(entry)
                ? "clock"
                : isAgreement(entry) ? "agreement" : ICONS.getOrDefault(text(entry, "channel"), "mail");
    }

    /** How the entry stands on the line: a talk, or what happened in the silence since the last one. */
    public String kind(TimelineEntry entry, DueCustomer standing) {
        if (isTwoWay(entry)) {
            return "entry--two-way";
        }
        if (isMessage(entry)) {
            return "";
        }
        boolean inSilence = standing.due() && entry.at().isAfter(standing.since());
        return inSilence ? "entry--unheard" : "";
    }

    /** Signed and in force is good news, an end is not, a draft is neither. */
    public String tone(TimelineEntry entry) {
        return switch (isAgreement(entry) ? text(entry, "status") : text(entry, "state")) {
            case "signed", "in force" -> "fine";
            case "terminated", "expired", "rejected", "failed" -> "overdue";
            case "suspended" -> "soon";
            default -> "";
        };
    }

    public String title(TimelineEntry entry) {
        if (isAgreement(entry)) {
            String status = text(entry, "status");
            return texts.say(
                    "timeline.agreement",
                    entry.title(),
                    texts.sayOr("agreement.status." + status.replace(' ', '-'), status));
        }
        if (isPause(entry)) {
            return texts.say("timeline.pause", text(entry, "until"));
        }
        String channel = texts.sayOr("channel." + text(entry, "channel"), text(entry, "channel"));
        List<?> with = (List<?>) entry.detail().getOrDefault("with", List.of());
        String key = isMessage(entry) ? "timeline.to" : "timeline.with";
        return with.isEmpty() ? channel : texts.say(key, channel, String.join(", ", names(with)));
    }

    /** What was said, or what the agreement is worth. */
    public String says(TimelineEntry entry) {
        if (isMessage(entry)) {
            return Stream.of(entry.title(), text(entry, "notes"))
                    .filter(each -> each != null && !each.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }
        if (isPause(entry)) {
            return entry.title();
        }
        if (!isAgreement(entry)) {
            boolean bare = text(entry, "channel").equals(entry.title());
            return entry.detail().get("notes") != null ? text(entry, "notes") : bare ? "" : entry.title();
        }
        Object worth = entry.detail().get("annualValue");
        return worth == null ? "" : texts.say("due.value", terms.yearly((BigDecimal) worth, text(entry, "currency")));
    }

    /** The outcome in a word where it was no talk, else empty. */
    public String outcome(TimelineEntry entry) {
        if (isMessage(entry)) {
            return messageWords.state(text(entry, "state"), text(entry, "stateReason"));
        }
        String outcome = text(entry, "outcome");
        return isAgreement(entry) || isPause(entry) || isTwoWay(entry)
                ? ""
                : texts.sayOr("outcome." + outcome.replace(' ', '-'), outcome);
    }

    /** Who corrected what, when, and what it was before. */
    public String corrected(Map<String, Object> correction) {
        String what = (String) correction.get("what");
        return texts.say(
                "timeline.corrected",
                days.say((Instant) correction.get("at")),
                owners.name((String) correction.get("by")),
                texts.get("corrected." + what),
                said(what, (String) correction.get("before")),
                said(what, (String) correction.get("after")));
    }

    private String said(String what, String word) {
        if (word == null) {
            return texts.get("corrected.nothing");
        }
        return switch (what) {
            case "channel", "mood", "direction" -> texts.sayOr(what + "." + word, word);
            case "outcome" -> texts.sayOr("outcome." + word.replace(' ', '-'), word);
            case "visibility" -> texts.sayOr("contact.visibility." + word, word);
            case "interactionDate", "nextContactDate" ->
                Stream.of(word.split("; "))
                        .map(each -> days.say(Instant.parse(each)))
                        .collect(Collectors.joining(" – "));
            case "staff" -> Stream.of(word.split("; ")).map(owners::name).collect(Collectors.joining(", "));
            default -> word;
        };
    }

    /** Whether an address is one that a link may lead to. */
    public boolean isWeb(String url) {
        return url != null && url.matches("(?i)https?://.*");
    }

    /** {@code 120 KB} */
    public String size(long bytes) {
        return texts.say("attachment.size", texts.number((bytes + 1023) / 1024));
    }

    public boolean isTwoWay(TimelineEntry entry) {
        return Boolean.TRUE.equals(entry.detail().get("twoWay"));
    }

    public String moodTone(Integer mood) {
        return mood <= 2 ? "soon" : mood == 3 ? "plain" : "fine";
    }

    private static boolean isAgreement(TimelineEntry entry) {
        return entry.kind().equals("agreement");
    }

    private static boolean isMessage(TimelineEntry entry) {
        return entry.kind().equals("message");
    }

    private static boolean isPause(TimelineEntry entry) {
        return entry.kind().equals("pause");
    }

    private static List<String> names(List<?> with) {
        return with.stream().map(String::valueOf).toList();
    }

    private static String text(TimelineEntry entry, String detail) {
        Object value = entry.detail().get(detail);
        return value == null ? "" : value.toString();
    }
}
