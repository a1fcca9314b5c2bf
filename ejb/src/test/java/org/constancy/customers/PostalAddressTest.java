package org.constancy.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.constancy.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | DE | 1 Way/60311 Town",
                "DE | FR | 1 Way/60311 Town/GERMANY",
                "FR | FR | 1 Way/60311 TOWN",
                "GB | GB | 1 Way/TOWN/60311",
                "US | DE | 1 Way/Town, NY 60311/UNITED STATES",
                "NL | NL | 1 Way/60311 TOWN"
            })
    void each_country_writes_the_town_its_own_way_and_is_named_only_abroad(String country, String from, String lines) {
        assertEquals(lines, String.join("/", PostalAddress.of(party(country)).lines(from)));
    }

    @Test
    void without_a_street_there_is_no_address() {
        ObjectNode party = party("DE");
        ((ObjectNode) party.at("/contactMedium/0/characteristic")).remove("street1");

        assertNull(PostalAddress.of(party));
    }

    private static ObjectNode party(String country) {
        ObjectNode party = Json.object();
        party.putArray("contactMedium")
                .addObject()
                .putObject("characteristic")
                .put("street1", "1 Way")
                .put("city", "Town")
                .put("postCode", "60311")
                .put("stateOrProvince", "NY")
                .put("country", country);
        return party;
    }
}
