package org.constancy.communications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks to keep a contact with a customer.
 *
 * @param direction {@code outbound} where we began, {@code inbound} where the customer did
 * @param outcome {@code null} takes what is usual for the channel
 * @param personIds the individuals we were in touch with, may be empty
 * @param colleagues sign-in names of those of us who were there as well, may be empty
 * @param mood how it is going, from 1 (badly) to 5 (very well); {@code null} where nobody asked
 * @param notes may be {@code null}; their first line becomes the reason
 * @param needs in the customer's words
 * @param at {@code null} is now
 * @param minutes how long it took, {@code null} where nobody says
 * @param agreementId what it was about, may be {@code null}
 * @param visibility {@code private}, {@code team} or {@code all}; {@code null} is for all
 * @param nextContactOn a day in the customer's country, may be {@code null}
 */
public record LogContact(
        String customerId,
        Channel channel,
        String direction,
        Outcome outcome,
        List<String> personIds,
        List<String> colleagues,
        Integer mood,
        String notes,
        List<String> needs,
        List<String> promises,
        Instant at,
        Integer minutes,
        LocalDate nextContactOn,
        String agreementId,
        String visibility) {}
