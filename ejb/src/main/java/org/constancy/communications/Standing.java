package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.CustomerProfile;

/**
 * How we stand with one customer, worked out anew with every change that touches it: who he is, what is in force, when we
 * last talked, what we heard, and from when on he is due a contact. One row a customer, so that who is due is read off one
 * index.
 */
@Entity
@Table(name = "standing")
public class Standing {

    private static final Duration LATELY = Duration.ofDays(90);

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

    private int cadenceDays;

    private int agreements;
    private Instant inForceSince;
    private Instant renewalAt;
    private BigDecimal annualValue;

    @Column(length = 20)
    private String currency;

    private Instant talkedAt;
    private Instant plannedAt;
    private Integer mood;
    private int needs;

    @Column(length = 500)
    private String words;

    private Instant since;
    private Instant dueAt;
    private Instant listedAt;

    protected Standing() {}

    Standing(String customerId) {
        this.customerId = customerId;
    }

    String customerId() {
        return customerId;
    }

    void is(CustomerProfile customer, int cadence) {
        name = customer.name();
        tier = customer.tier();
        owner = customer.owner();
        place = Objects.requireNonNullElse(customer.city(), Objects.requireNonNullElse(customer.country(), ""));
        place = place.isBlank() ? null : place.substring(0, Math.min(200, place.length()));
        zone = customer.zone().getId();
        cadenceDays = cadence;
    }

    void holds(List<AgreementSummary> inForce) {
        agreements = inForce.size();
        inForceSince = inForce.stream()
                .map(AgreementSummary::start)
                .min(Comparator.naturalOrder())
                .orElse(null);
        renewalAt = inForce.stream()
                .map(AgreementSummary::renewal)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
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
     * @param lastTalk the last two-way contact, or {@code null}
     * @param latest contacts of any kind, the latest first
     */
    void heard(Instant lastTalk, List<Heard> latest) {
        talkedAt = lastTalk;
        mood = latest.stream()
                .map(Heard::mood)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        words = latest.stream()
                .map(Heard::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Instant lately = lastTalk == null ? Instant.MIN : lastTalk.minus(LATELY);
        needs = latest.stream()
                .filter(each -> !each.at().isBefore(lately))
                .mapToInt(Heard::needs)
                .sum();
        plannedAt = Heard.planned(latest);
    }

    /** Draws the conclusion from all that was said before. */
    void conclude() {
        since = talkedAt == null ? inForceSince : talkedAt;
        dueAt = agreements == 0 ? null : silence().dueAt();
        boolean sooner = dueAt != null && plannedAt != null && plannedAt.isBefore(dueAt);
        listedAt = sooner ? plannedAt : dueAt;
    }

    Silence silence() {
        return new Silence(since, cadenceDays, ZoneId.of(zone));
    }

    /** As it is at a moment. */
    DueCustomer at(Instant moment) {
        boolean known = since != null;
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
                dueAt == null ? null : silence().dueOn(),
                cadenceDays,
                known ? silence().days(moment) : 0,
                plannedAt,
                renewalAt,
                agreements,
                annualValue,
                currency,
                mood,
                needs,
                words,
                ZoneId.of(zone));
    }
}
