package org.constancy.library;

import java.time.Instant;

/**
 * Who holds an item.
 *
 * @param name of the item when it was given
 * @param version of the item when it was given
 * @param customerId {@code null} where the person belongs to none
 * @param channel {@code link}, {@code hand} or {@code mail}
 * @param messageId by which it was sent, {@code null} where it was not sent by us
 * @param helped {@code null} where nobody has said
 * @param toldAt when the person was told that it was withdrawn; {@code null} where not
 */
public record Held(
        String id,
        String itemId,
        String name,
        String version,
        String customerId,
        String personId,
        String channel,
        String messageId,
        Instant at,
        String by,
        Boolean helped,
        Instant toldAt) {}
