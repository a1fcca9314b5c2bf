package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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
import org.constancy.cadence.NextTalk;
import org.constancy.cadence.Pause;
import org.constancy.cadence.Situation;
import org.constancy.cadence.WorkingDays;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;
import org.constancy.listening.OpenPromise;

/**
 * How we stand with one customer, worked out anew with every change that touches it: who he is, what is in force, when we
 * last talked, what we heard, and from when on he is due a contact. One row a customer, so that who is due is read off one
 * index.
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

    private int cadenceDays;

    private int agreements;
    private Instant inForceSince;
    private Instant renewalAt;
    private BigDecimal annualValue;

    @Column(length = 20)
    private String currency;

    private Instant talkedAt;
    private Instant heardAt;
    private Instant plannedAt;
    private Integer mood;

    @Column(length = 500)
    private String words;

    private Instant replyAt;
    private int needs;
    private Instant needAt;
    private Instant promiseAt;

    private Instant answerAt;

    private LocalDate pausedUntil;

    @Column(length = 500)
    private String pauseReason;

    /** {@code null} where the customer is not put off. */
    @Embedded
    private Snoozed snoozed;

    private Instant since;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private NextTalk.Because dueBecause;

    private Integer dueDay;
    private String dueRole;
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

    void holds(List<AgreementSummary> inForce) {
        agreements = inForce.size();
        inForceSince = earliest(inForce.stream().map(AgreementSummary::start));
        renewalAt = earliest(inForce.stream().map(AgreementSummary::renewal));
        Map<String, BigDecimal> values = new HashMap<>();
        inForce.stream()
                .filter(each -> each.annualValue() != null)
                .forEach(each -> values.merge(each.currency(), each.annualValue(), BigDecimal::add));
        currency = values.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        annualValue = values.get(currency);
    }

    /**
     * There was one contact more, behind all others.
     *
     * @param talk when both sides spoke, or {@code null} where they did not
     * @return whether it is behind all others; where it is not, they have to be {@link #heard} anew
     */
    boolean hears(Heard latest, Instant talk) {
        if (heardAt == null || !latest.at().isAfter(heardAt)) {
            return false;
        }
        heardAt = latest.at();
        talkedAt = talkedAt(talk);
        mood = latest.mood() == null ? mood : latest.mood();
        words = latest.words() == null ? words : latest.words();
        plannedAt = latest.next() != null || latest.twoWay() ? latest.next() : plannedAt;
        replyAt = !latest.asks() ? null : replyAt == null ? latest.at() : replyAt;
        return true;
    }

    /** The last two-way contact, when there was one more. @param talk when both sides spoke, or {@code null} */
    Instant talkedAt(Instant talk) {
        return talk != null && (talkedAt == null || talk.isAfter(talkedAt)) ? talk : talkedAt;
    }

    /**
     * @param lastTalk the last two-way contact, or {@code null}
     * @param latest contacts of any kind, the latest first
     */
    void heard(Instant lastTalk, List<Heard> latest) {
        talkedAt = lastTalk;
        heardAt = latest.isEmpty() ? null : latest.get(0).at();
        mood = first(latest.stream().map(Heard::mood));
        words = first(latest.stream().map(Heard::words));
        plannedAt = Heard.planned(latest);
        replyAt = Heard.unanswered(latest);
    }

    /** What is open between him and us. */
    void waits(Open open) {
        needs = open.needs();
        needAt = open.needAt();
        promiseAt = open.promiseAt();
    }

    /** Something that answers a need of the customer has been there since then: the next talk tells him. */
    void answer(Instant available) {
        answerAt = available;
    }

    /** {@code null} where there is none, or a talk since. */
    private Instant answerAt() {
        boolean told = answerAt != null && talkedAt != null && talkedAt.isAfter(answerAt);
        return told ? null : answerAt;
    }

    /** Puts the customer off; the next contact ends it. */
    void snooze(Snooze snooze, Instant now) {
        snoozed = Snoozed.of(snooze, now);
    }

    /** @param pause the one that runs, or {@code null} */
    void rests(Pause pause) {
        pausedUntil = pause == null ? null : pause.lastDay();
        pauseReason = pause == null ? null : pause.reason();
    }

    /**
     * Draws the conclusion from all that was said before.
     *
     * @param agreed what {@link #holds} was told
     * @param talks the last two-way contact with those who hold a role, by the role
     */
    void conclude(Cadence cadence, List<Agreed> agreed, Map<String, Instant> talks) {
        since = talkedAt == null ? inForceSince : talkedAt;
        due(cadence.next(situation(agreed, talks)));
        snoozed = snoozed == null || snoozed.endedBy(talkedAt) ? null : snoozed;
        Instant planned = dueAt == null ? null : plannedAt;
        Instant remind = promiseAt == null ? null : promiseAt.minus(OpenPromise.SOON);
        listedAt = earliest(Stream.of(dueAt, planned, replyAt, needAt, remind, answerAt())
                .filter(Objects::nonNull)
                .map(this::orLater));
    }

    /** @param next {@code null} where nothing asks for a talk */
    private void due(NextTalk next) {
        if (next == null) {
            cadenceDays = cadenceDays == 0 ? Cadence.USUAL_DAYS : cadenceDays;
        } else {
            cadenceDays = next.cadenceDays();
        }
        dueOn = next == null ? null : next.on();
        dueBecause = next == null ? null : next.because();
        dueDay = next == null ? null : next.day();
        dueRole = next == null ? null : next.role();
        dueAt = next == null ? null : next.on().atStartOfDay(zone()).toInstant();
    }

    private static <T> T first(Stream<T> some) {
        return some.filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Instant earliest(Stream<Instant> some) {
        return some.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private Instant orLater(Instant asked) {
        return snoozed == null ? asked : snoozed.orLater(asked, asked.equals(replyAt), zone());
    }

    /** What a cadence reads of what is in force, where this row tells: of several agreements it keeps only the nearest. */
    Optional<List<Agreed>> agreed() {
        return switch (agreements) {
            case 0 -> Optional.of(List.of());
            case 1 -> Optional.of(List.of(new Agreed(day(inForceSince), day(renewalAt), annualValue, currency)));
            default -> Optional.empty();
        };
    }

    /** The same of what is in force for this customer. */
    List<Agreed> agreed(List<AgreementSummary> inForce) {
        return inForce.stream()
                .map(each -> new Agreed(day(each.start()), day(each.renewal()), each.annualValue(), each.currency()))
                .toList();
    }

    private Situation situation(List<Agreed> agreed, Map<String, Instant> talks) {
        Map<String, LocalDate> byRole = new HashMap<>();
        talks.forEach((role, at) -> byRole.put(role, day(at)));
        return new Situation(
                tier,
                segment,
                country,
                agreed,
                day(talkedAt),
                byRole,
                pausedUntil == null ? null : pausedUntil.plusDays(1));
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone());
    }

    /** Whether he has been due for so many working days of his country. */
    boolean overdue(int workingDays, Instant now) {
        return dueOn != null
                && !WorkingDays.of(country).behind(dueOn, workingDays).isAfter(day(now));
    }

    /** As it is at a moment. */
    DueCustomer at(Instant moment) {
        boolean paused = pausedUntil != null && !day(moment).isAfter(pausedUntil);
        return new DueCustomer(
                customerId,
                name,
                tier,
                place,
                owner,
                moment,
                since,
                talkedAt != null,
                dueAt,
                dueOn,
                dueBecause,
                dueDay,
                dueRole,
                cadenceDays,
                since == null ? 0 : new Silence(since, zone()).days(moment),
                plannedAt,
                replyAt,
                needAt,
                promiseAt,
                answerAt(),
                paused ? pausedUntil : null,
                paused ? pauseReason : null,
                snoozed == null ? null : snoozed.on(day(moment)),
                renewalAt,
                agreements,
                annualValue,
                currency,
                mood,
                needs,
                words,
                zone());
    }
}
