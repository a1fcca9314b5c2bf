package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;

/** All persons. */
@Stateless
public class Individuals extends Store<Individual> {

    public Individuals() {
        super(Individual.SHAPE, Role.ACCOUNT_MANAGER, Role.CONTRACT_DESK, Role.SERVICE_MANAGER);
    }

    @Override
    protected void supply(ObjectNode document) {
        String full = document.path("fullName").asText().strip();
        if (full.isEmpty()) {
            return;
        }
        int last = full.lastIndexOf(' ');
        if (!document.hasNonNull("givenName")) {
            document.put("givenName", last < 0 ? full : full.substring(0, last));
        }
        if (!document.hasNonNull("familyName")) {
            document.put("familyName", full.substring(last + 1));
        }
    }

    @Override
    protected void decide(Individual person, ObjectNode before, ObjectNode after) {
        person.call(displayName(after));
        String organization = null;
        for (JsonNode party : after.path("relatedParty")) {
            String bound = Bound.id(party, Organization.SHAPE);
            organization = organization == null ? bound : organization;
        }
        person.belongTo(organization);
    }

    private static String displayName(ObjectNode document) {
        String full = document.path("fullName").asText().strip();
        return full.isEmpty()
                ? Stream.of(
                                document.path("givenName").textValue(),
                                document.path("familyNamePrefix").textValue(),
                                document.path("familyName").textValue())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                : full;
    }
}
