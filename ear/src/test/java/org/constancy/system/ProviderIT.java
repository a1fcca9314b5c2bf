package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The customer is the customer: rule 10, through every door of the API. */
@SystemTest
class ProviderIT {

    private static final String PARTY = "/tmf-api/party/v4/organization";
    private static final String CUSTOMER = "/tmf-api/customerManagement/v4/customer";
    private static final String ROLE = "/tmf-api/partyRoleManagement/v4/partyRole";

    private final Api api;

    ProviderIT(Api api) {
        this.api = api;
    }

    @Test
    void theProvidersOwnDepartmentIsNeverACustomer() {
        String provider = organization(true, null);
        String department = organization(false, provider);
        api.post(CUSTOMER, engaged("A customer", department)).expectError(409, "customer.internal");
        api.post(ROLE, engaged("customer", provider)).expectError(409, "customer.internal");
        api.post(ROLE, engaged("supplier", provider)).expect(201);
    }

    @Test
    void aCustomerNeverBecomesTheProvidersOwn() {
        String provider = organization(true, null);
        String outside = organization(false, null);
        api.post(CUSTOMER, engaged("A customer", outside)).expect(201);
        api.patch(PARTY + "/" + outside, "{\"isProvider\":true}").expectError(409, "customer.internal");
        api.patch(PARTY + "/" + outside, under(Api.JSON.createObjectNode(), provider))
                .expectError(409, "customer.internal");
    }

    @Test
    void aTreeThatJoinsTheProviderTakesItsCustomersNowhere() {
        String provider = organization(true, null);
        String above = organization(false, null);
        String below = organization(false, above);
        api.post(CUSTOMER, engaged("A customer", below)).expect(201);
        api.patch(PARTY + "/" + above, under(Api.JSON.createObjectNode(), provider))
                .expectError(409, "customer.internal");
        assertTrue(api.get(PARTY + "/" + above)
                .json()
                .path("organizationParentRelationship")
                .isMissingNode());
    }

    @Test
    void aCustomerWhoseOrganisationArrivesLaterAndIsInternalStaysUnboundWithTheReason() {
        String name = "late-" + Resource.fresh();
        String customer = api.post(CUSTOMER, engaged(name, name))
                .expect(201)
                .json()
                .path("id")
                .asText();
        ObjectNode late = Api.JSON.createObjectNode().put("tradingName", name).put("externalId", name);
        api.post(PARTY, late.put("isProvider", true)).expect(201);
        assertTrue(api.get(CUSTOMER + "/" + customer)
                .json()
                .path("engagedParty")
                .path("href")
                .isMissingNode());
        String waiting = api.get("/api/v1/references?state=unbound&limit=1000").text();
        assertTrue(waiting.contains(name) && waiting.contains("never be a customer"), waiting);
    }

    @Test
    void whatIsBoundCannotBeDeleted() {
        String outside = organization(false, null);
        String customer = api.post(CUSTOMER, engaged("A customer", outside))
                .expect(201)
                .json()
                .path("id")
                .asText();
        api.delete(PARTY + "/" + outside).expectError(409, "resource.referenced");
        api.delete(CUSTOMER + "/" + customer).expect(204);
        assertEquals(204, api.delete(PARTY + "/" + outside).status());
    }

    @Test
    void theDatabaseRefusesItToo(Server server) throws SQLException {
        assumeTrue(server.postgres().isPresent(), "the embedded database lets nobody else in");
        String outside = organization(false, null);
        String provider = organization(true, null);
        String customer = api.post(CUSTOMER, engaged("A customer", outside))
                .expect(201)
                .json()
                .path("id")
                .asText();
        try (Connection database = server.postgres().get().connect();
                Statement sql = database.createStatement()) {
            String move = "update customer set organization_id = '" + provider + "' where id = '" + customer + "'";
            assertThrows(SQLException.class, () -> sql.executeUpdate(move));
            String turn = "update organization set provider = true where id = '" + outside + "'";
            assertThrows(SQLException.class, () -> sql.executeUpdate(turn));
        }
    }

    private String organization(boolean provider, String parent) {
        ObjectNode body = Api.JSON.createObjectNode().put("tradingName", Resource.fresh());
        if (provider) {
            body.put("isProvider", true);
        }
        if (parent != null) {
            under(body, parent);
        }
        return api.post(PARTY, body).expect(201).json().path("id").asText();
    }

    private static ObjectNode under(ObjectNode body, String parent) {
        body.putObject("organizationParentRelationship")
                .putObject("organization")
                .put("id", parent);
        return body;
    }

    private static ObjectNode engaged(String name, String party) {
        ObjectNode body = Api.JSON.createObjectNode().put("name", name);
        body.putObject("engagedParty").put("id", party).put("@referredType", "Organization");
        return body;
    }
}
