package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.constancy.cadence.Agreed;
import org.constancy.cadence.Cadence;
import org.constancy.cadence.Pause;
import org.constancy.cadence.Situation;
import org.constancy.cadence.WorkingDays;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;
import org.constancy.listening.OpenPromise;

/**
 * How we stand with one customer, worked out anew with every change that touches it: who he is, what is in force, what was
 * heard, and from when on he is due a contact. One row a customer, so that who is due is read off one index.
 */
@Entity
@Table(name = "standing")
public class Standing {

    @Id
    private String customerId;

    @Column(length = 500)
    private String name;

    @Column(length = 500)
    private String tier;

    @Column(length = 500)
    private String owner;

    @Column(length = 200)
    private String place;

    @Column(length = 60)
    private String zone;

    @Column(length = 500)
    private String segment;

    @Column(length = 500)
    private String country;

    @Embedded
    private InForce inForce = InForce.NOTHING;

    /** {@code null} where a row keeps nothing of it. */
    @Embedded
    private LastHeard heard;

    @Embedded
    private Open open = Open.NOTHING;

    private Instant answerAt;

    /** {@code null} where the customer is not left alone. */
    @Embedded
    private Paused paused;

    /** {@code null} where the customer is not put off. */
    @Embedded
    private Snoozed snoozed;

    private Instant since;

    @Embedded
    private DueTalk due = DueTalk.NONE;

    private Instant dueAt;
    private Instant listedAt;

    protected Standing() {}

    Standing(String customerId) {
        this.customerId = customerId;
    }

    String customerId() {
        return customerId;
    }

    /** From when on the customer is on Today's list, or {@code null}. */
    Instant listedAt() {
        return listedAt;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    void is(CustomerProfile customer) {
        name = customer.name();
        tier = customer.tier();
        owner = customer.owner();
        place = Objects.requireNonNullElse(customer.city(), Objects.requireNonNullElse(customer.country(), ""));
        place = place.isBlank() ? null : place.substring(0, Math.min(200, place.length()));
        zone = customer.zone().getId();
        segment = customer.segment();
        country = customer.country();
    }

    void holds(List<AgreementSummary> all) {
        inForce = InForce.of(all);
    }

    /** What a cadence reads of what is in force, where this row tells. */
    Optional<List<Agreed>> agreed() {
        return inForce.agreed(zone());
    }

    /** The same of what is in force for this customer. */
    List<Agreed> agreed(List<AgreementSummary> all) {
        return InForce.agreed(all, zone());
    }

    /**
     * There was one contact more.
     *
     * @param talk when both sides spoke, or {@code null} where they did not
     * @return whether the row knows what follows; where it does not, all have to be {@link #heard} anew
     */
    boolean hears(Heard one, Instant talk) {
        LastHeard last = lastHeard();
        if (last.isBefore(one)) {
            heard = last.and(one, talk);
        } else if (last.covers(one)) {
            heard = last.andCovered(talk);
        } else {
            return false;
        }
        return true;
    }

    /** The last two-way contact, when there was one more. @param talk when both sides spoke, or {@code null} */
    Instant talkedAt(Instant talk) {
        return lastHeard().talkedAt(talk);
    }

    /**
     * @param lastTalk the last two-way contact, or {@code null}
     * @param latest contacts of any kind, the latest first
     */
    void heard(Instant lastTalk, List<Heard> latest) {
        heard = LastHeard.of(lastTalk, latest, lastHeard().writtenAt());
    }

    /** When we last wrote to him; what was heard is to be told anew. @param at {@code null} where we never did */
    void written(Instant at) {
        heard = lastHeard().written(at);
    }

    private LastHeard lastHeard() {
        return heard == null ? LastHeard.NOTHING : heard;
    }

    /** What is open between him and us. */
    void waits(Open some) {
        open = some;
    }

    /** Something that answers a need of the customer has been there since then: the next talk tells him. */
    void answer(Instant available) {
        answerAt = available;
    }

    /** {@code null} where there is none, or a talk since. */
    private Instant answerAt() {
        Instant talkedAt = lastHeard().talkedAt();
        boolean told = answerAt != null && talkedAt != null && talkedAt.isAfter(answerAt);
        return told ? null : answerAt;
    }

    /** Puts the customer off; the next contact ends it. */
    void snooze(Snooze snooze, Instant now) {
        snoozed = Snoozed.of(snooze, now);
    }

    /** @param pause the one that runs, or {@code null} */
    void rests(Pause pause) {
        paused = Paused.of(pause);
    }

    /**
     * Draws the conclusion from all that was said before.
     *
     * @param agreed what {@link #holds} was told
     * @param talks the last two-way contact with those who hold a role, by the role
     */
    void conclude(Cadence cadence, List<Agreed> agreed, Map<String, Instant> talks) {
        Instant talkedAt = lastHeard().talkedAt();
        since = talkedAt == null ? inForce.since() : talkedAt;
        due = due.then(cadence.next(situation(agreed, talks)));
        dueAt = due.at(zone());
        snoozed = snoozed == null || snoozed.endedBy(talkedAt) ? null : snoozed;
        listedAt = listed();
    }

    private Situation situation(List<Agreed> agreed, Map<String, Instant> talks) {
        Map<String, LocalDate> byRole = new HashMap<>();
        talks.forEach((role, at) -> byRole.put(role, day(at)));
        Instant talkedAt = lastHeard().talkedAt();
        return new Situation(
                tier,
                segment,
                country,
                agreed,
                talkedAt == null ? null : day(talkedAt),
                byRole,
                paused == null ? null : paused.resumes());
    }

    /** The first of all that asks for a contact, {@code null} where nothing does. */
    private Instant listed() {
        Instant planned = dueAt == null ? null : lastHeard().plannedAt();
        Instant remind = open.promiseAt() == null ? null : open.promiseAt().minus(OpenPromise.SOON);
        return Stream.of(dueAt, planned, lastHeard().replyAt(), open.needAt(), remind, answerAt())
                .filter(Objects::nonNull)
                .map(this::orLater)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Instant orLater(Instant asked) {
        boolean written = asked.equals(lastHeard().replyAt());
        return snoozed == null ? asked : snoozed.orLater(asked, written, zone());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** Whether he has been due for so many working days of his country. */
    boolean overdue(int workingDays, Instant now) {
        return due.on() != null
                && !WorkingDays.of(country).behind(due.on(), workingDays).isAfter(day(now));
    }

    /** As it is at a moment. */
    DueCustomer at(Instant moment) {
        LastHeard last = lastHeard();
        Paused resting = paused != null && paused.holds(day(moment)) ? paused : null;
        return new DueCustomer(
                customerId,
                name,
                tier,
                place,
                owner,
                moment,
                since,
                last.talkedAt() != null,
                dueAt,
                due.on(),
                due.because(),
                due.day(),
                due.role(),
                due.cadenceDays(),
                since == null ? 0 : new Silence(since, zone()).days(moment),
                last.plannedAt(),
                last.replyAt(),
                open.needAt(),
                open.promiseAt(),
                answerAt(),
                resting == null ? null : resting.until(),
                resting == null ? null : resting.reason(),
                snoozed == null ? null : snoozed.on(day(moment)),
                inForce.renewalAt(),
                inForce.agreements(),
                inForce.annualValue(),
                inForce.currency(),
                last.mood(),
                open.needs(),
                last.words(),
                zone());
    }
}
