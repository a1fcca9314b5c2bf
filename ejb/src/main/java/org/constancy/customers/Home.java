package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where a party is at home, as its document says: our attributes {@code country} and {@code city}, else those of its first
 * address.
 */
record Home(String country, String city) {

    static final Home UNKNOWN = new Home(null, null);

    static Home of(JsonNode party) {
        return new Home(said(party, "country"), said(party, "city"));
    }

    private static String said(JsonNode party, String attribute) {
        String own = party.path(attribute).textValue();
        for (JsonNode medium : party.path("contactMedium")) {
            String there = medium.path("characteristic").path(attribute).textValue();
            own = own == null ? there : own;
        }
        return own;
    }
}
