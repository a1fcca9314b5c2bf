package org.constancy.cadence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a cadence reads of an agreement in force. Days are those of the customer's country.
 *
 * @param start may be {@code null}
 * @param renewal {@code null} where it does not renew
 * @param annualValue {@code null} where nothing recurs
 */
public record Agreed(LocalDate start, LocalDate renewal, BigDecimal annualValue, String currency) {}
