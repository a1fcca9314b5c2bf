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
        String currency) {}
