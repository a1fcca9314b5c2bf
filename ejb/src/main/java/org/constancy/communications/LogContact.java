package org.constancy.communications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks to keep a contact with a customer.
 *
 * @param direction {@code outbound} where we began, {@code inbound} where the customer did
 * @param outcome {@code null} takes what is usual for the channel
 * @param personId the individual we were in touch with, may be {@code null}
 * @param mood how it is going, from 1 (badly) to 5 (very well); {@code null} where nobody asked
 * @param notes may be {@code null}; their first line becomes the reason
 * @param needs in the customer's words
 * @param at {@code null} is now
 * @param nextContactOn a day in the customer's country, may be {@code null}
 */
public record LogContact(
        String customerId,
        Channel channel,
        String direction,
        Outcome outcome,
        String personId,
        Integer mood,
        String notes,
        List<String> needs,
        List<String> promises,
        Instant at,
        LocalDate nextContactOn) {}
