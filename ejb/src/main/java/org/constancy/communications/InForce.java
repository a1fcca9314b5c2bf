package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
import java.util.function.Function;
import org.constancy.cadence.Agreed;
import org.constancy.contracts.AgreementSummary;

/**
 * What is in force with a customer, in brief.
 *
 * @param agreements how many
 * @param since the earliest start, or {@code null}
 * @param renewalAt the next renewal, or {@code null}
 * @param annualValue in the currency in which it is most, {@code null} where nothing recurs
 */
@Embeddable
record InForce(
        @Column(name = "agreements") int agreements,
        @Column(name = "in_force_since") Instant since,
        @Column(name = "renewal_at") Instant renewalAt,
        @Column(name = "annual_value") BigDecimal annualValue,
        @Column(name = "currency", length = 20) String currency) {

    static final InForce NOTHING = new InForce(0, null, null, null, null);

    static InForce of(List<AgreementSummary> all) {
        Map<String, BigDecimal> values = new HashMap<>();
        all.stream()
                .filter(each -> each.annualValue() != null)
                .forEach(each -> values.merge(each.currency(), each.annualValue(), BigDecimal::add));
        String currency = values.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        return new InForce(
                all.size(),
                earliest(all, AgreementSummary::start),
                earliest(all, AgreementSummary::renewal),
                values.get(currency),
                currency);
    }

    private static Instant earliest(List<AgreementSummary> all, Function<AgreementSummary, Instant> moment) {
        return all.stream()
                .map(moment)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What a cadence reads of it, where this tells: of several agreements it keeps only the nearest. */
    Optional<List<Agreed>> agreed(ZoneId zone) {
        return switch (agreements) {
            case 0 -> Optional.of(List.of());
            case 1 -> Optional.of(List.of(new Agreed(day(since, zone), day(renewalAt, zone), annualValue, currency)));
            default -> Optional.empty();
        };
    }

    /** The same of each of them. */
    static List<Agreed> agreed(List<AgreementSummary> all, ZoneId zone) {
        return all.stream()
                .map(each -> new Agreed(
                        day(each.start(), zone), day(each.renewal(), zone), each.annualValue(), each.currency()))
                .toList();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }
}
