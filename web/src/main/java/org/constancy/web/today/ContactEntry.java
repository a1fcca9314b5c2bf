package org.constancy.web.today;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constancy.communications.Channel;
import org.constancy.communications.LogContact;
import org.constancy.communications.Outcome;
import org.constancy.listening.PromiseLine;
import org.constancy.meetings.MeetingView;
import org.constancy.meetings.Participant;
import org.constancy.web.shell.Entries;

/** What somebody writes about a contact, as the form has it. */
public class ContactEntry implements Serializable {

    private String channel = "phone";
    private String person;
    private final Entries more = new Entries();
    private String outcome = "talked";
    private String mood;
    private String notes;
    private String needs;
    private String promises;
    private String next = "cadence";
    private LocalDate day;
    private Instant at;

    /** Takes over what was planned. */
    void begin(MeetingView meeting) {
        List<String> persons =
                meeting.participants().stream().map(Participant::personId).toList();
        channel = meeting.channel();
        person = persons.get(0);
        at = meeting.begun() ? meeting.start() : null;
        more.put("others", persons.stream().skip(1).toArray(String[]::new));
        more.put("minutes", String.valueOf(meeting.minutes()));
        more.put("agreement", meeting.agreementId());
        if (notes == null) {
            notes = meeting.name();
        }
    }

    /** @param today the customer's */
    LogContact contact(String customerId, LocalDate today) {
        boolean mail = channel.equals("email");
        boolean talked = outcome.equals("talked");
        return new LogContact(
                customerId,
                Channel.valueOf(channel.toUpperCase(Locale.ROOT)),
                mail && talked ? "inbound" : "outbound",
                outcome(mail),
                people(),
                more.chosen("colleagues"),
                mood == null || !talked ? null : Integer.valueOf(mood),
                notes,
                lines(needs),
                promised(today),
                at,
                more.text("minutes") == null ? null : Integer.valueOf(more.text("minutes")),
                nextContact(today),
                more.text("agreement"),
                more.text("visibility"));
    }

    /* What names no day of its own is promised until the day beside. */
    private List<String> promised(LocalDate today) {
        LocalDate until = more.day("promised");
        return lines(promises).stream()
                .map(line -> until == null || PromiseLine.until(line, today) != null ? line : line + " (" + until + ")")
                .toList();
    }

    private List<String> people() {
        return Stream.concat(Stream.ofNullable(person), more.chosen("others").stream())
                .distinct()
                .toList();
    }

    /** What is seldom said: who else was there, how long, about what, for whom to see. */
    public Entries getMore() {
        return more;
    }

    /* A mail that was answered came from them; one that was not is known to be delivered only. */
    private Outcome outcome(boolean mail) {
        return switch (outcome) {
            case "talked" -> mail ? Outcome.REPLIED : Outcome.ANSWERED;
            case "message" -> mail ? Outcome.DELIVERED : Outcome.LEFT_MESSAGE;
            default -> mail ? Outcome.DELIVERED : Outcome.UNANSWERED;
        };
    }

    private LocalDate nextContact(LocalDate today) {
        return switch (next) {
            case "week" -> today.plusWeeks(1);
            case "fortnight" -> today.plusWeeks(2);
            case "day" -> day;
            default -> null;
        };
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getMood() {
        return mood;
    }

    public void setMood(String mood) {
        this.mood = mood;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getPromises() {
        return promises;
    }

    public void setPromises(String promises) {
        this.promises = promises;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
