package org.constancy.customers;

import java.time.ZoneId;
import java.util.Set;

/**
 * A person as one of many who could be written to.
 *
 * @param customerId the customer that he belongs to, or is
 * @param tier the customer's, as are segment, country and zone; may be {@code null}
 * @param language in which he likes to be written to; {@code null} where nobody knows
 * @param roles what he is there: his job title, and the roles that he plays at his organisation
 */
public record Prospect(
        String personId,
        String customerId,
        String tier,
        String segment,
        String country,
        ZoneId zone,
        String language,
        Set<String> roles) {}
