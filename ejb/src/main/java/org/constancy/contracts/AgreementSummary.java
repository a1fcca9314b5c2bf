package org.constancy.contracts;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An agreement in one line.
 *
 * @param number its document number, may be {@code null}
 * @param customerId {@code null} while no engaged party is one of our customers
 * @param end {@code null} where it has none
 * @param annualValue {@code null} where nothing recurs
 */
public record AgreementSummary(
        String id,
        String name,
        AgreementStatus status,
        Long number,
        String customerId,
        Instant start,
        Instant end,
        Instant renewal,
        BigDecimal annualValue,
        String currency) {

    /** What {@link #of} reads from an agreement {@code a}. */
    static final String COLUMNS = "a.id, a.name, a.status, a.documentNumber, a.customerId, a.agreementPeriod.start,"
            + " a.agreementPeriod.end, a.renewalDate, a.annualValue, a.currency";

    static AgreementSummary of(Object[] row) {
        return new AgreementSummary(
                (String) row[0],
                (String) row[1],
                AgreementStatus.of((String) row[2]),
                (Long) row[3],
                (String) row[4],
                (Instant) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (BigDecimal) row[8],
                (String) row[9]);
    }
}
