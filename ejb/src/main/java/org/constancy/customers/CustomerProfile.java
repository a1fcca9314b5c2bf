package org.constancy.customers;

import java.time.ZoneId;

/**
 * What other rooms need to know of a customer.
 *
 * @param tier may be {@code null}
 * @param segment may be {@code null}
 * @param owner the sign-in name of the account owner, may be {@code null}
 * @param country where the customer is at home, as it was sent (ISO 3166-1, two letters, where it is known); may be
 *     {@code null}
 * @param city may be {@code null}
 * @param zone in which the customer's days are counted; UTC where the country is unknown
 */
public record CustomerProfile(
        String id, String name, String tier, String segment, String owner, String country, String city, ZoneId zone) {}
