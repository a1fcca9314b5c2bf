package org.constancy.web.agreement;

import com.fasterxml.jackson.databind.JsonNode;

/** Whom an agreement names. */
final class Parties {

    private Parties() {}

    /** The name of the party that is engaged as the customer; empty where none is. */
    static String customer(JsonNode agreement) {
        for (JsonNode each : agreement.path("engagedParty")) {
            if (each.path("role").asText("customer").equalsIgnoreCase("customer")) {
                return each.path("name").asText(each.path("id").asText());
            }
        }
        return "";
    }

    /** Who signed for the customer; empty where nobody is named. */
    static String signatory(JsonNode agreement) {
        for (JsonNode each : agreement.path("agreementAuthorization")) {
            if (each.hasNonNull("signatureRepresentation")) {
                return each.path("signatureRepresentation").asText();
            }
        }
        return "";
    }
}
