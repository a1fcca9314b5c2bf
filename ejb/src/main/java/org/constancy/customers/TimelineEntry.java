package org.constancy.customers;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened between a customer and us.
 *
 * @param id unique among the entries of its kind
 * @param kind {@code interaction}, {@code agreement} and what else rooms add
 * @param resourceType the TM Forum resource that tells more: {@code partyInteraction}
 * @param title one line in the words of who wrote it, may be {@code null}
 * @param detail what else the room tells: texts, numbers, truths, instants and lists of texts
 */
public record TimelineEntry(
        Instant at,
        String id,
        String kind,
        String resourceType,
        String resourceId,
        String title,
        Map<String, Object> detail) {}
