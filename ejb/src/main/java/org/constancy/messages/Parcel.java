package org.constancy.messages;

import com.fasterxml.jackson.databind.JsonNode;
import org.constancy.integration.delivery.Answer;

/**
 * One message for one recipient, ready to be carried; or why it is not.
 *
 * @param to as he is now; not kept track of
 * @param message the whole document
 * @param instead what to answer without carrying anything; {@code null} where it is to be carried
 */
public record Parcel(Recipient to, JsonNode message, Answer instead) {

    static Parcel none(Answer instead) {
        return new Parcel(null, null, instead);
    }
}
