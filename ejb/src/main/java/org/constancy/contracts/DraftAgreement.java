package org.constancy.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a person wants in an agreement that is not signed yet.
 *
 * @param market the country whose prices count (ISO 3166-1, two letters); {@code null} takes the customer's
 * @param templateId the agreement specification that it is made from, may be {@code null}
 * @param end {@code null} where it has none
 * @param renewal {@code null} takes the end
 */
public record DraftAgreement(
        String name,
        String customerId,
        String market,
        String templateId,
        Instant start,
        Instant end,
        Instant renewal,
        List<Item> items) {

    /** @param amount {@code null} means one; {@code min} and {@code max} are {@code null} where there is no limit */
    public record Item(String offeringId, BigDecimal amount, BigDecimal min, BigDecimal max) {}
}
