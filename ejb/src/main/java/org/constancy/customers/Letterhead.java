package org.constancy.customers;

import java.util.List;

/**
 * Which of the provider's legal entities a letter comes from.
 *
 * @param lines its name, and what is known of its address and tax number
 * @param country ISO 3166-1, two letters; may be {@code null}, as may the city
 */
public record Letterhead(List<String> lines, String city, String country) {}
