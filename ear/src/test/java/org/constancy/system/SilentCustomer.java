package org.constancy.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** A customer of {@code admin} whose agreement has been in force for 60 days without a word. */
final class SilentCustomer {

    private SilentCustomer() {}

    /** @return its id */
    static String in(Api api) {
        String organization = made(
                api,
                "/tmf-api/party/v4/organization",
                named("A silent organisation").put("tradingName", "A silent organisation"));
        String customer = made(
                api,
                "/tmf-api/customerManagement/v4/customer",
                ((ObjectNode) named("A silent customer").put("owner", "admin"))
                        .set("engagedParty", reference(organization, "Organization")));
        String offering =
                made(api, "/tmf-api/productCatalogManagement/v4/productOffering", named("Something that works"));
        ObjectNode agreement =
                named("What was signed").put("agreementType", "commercial").put("status", "signed");
        agreement.putArray("engagedParty").add(reference(organization, "Organization"));
        agreement
                .putArray("agreementItem")
                .addObject()
                .putArray("productOffering")
                .add(reference(offering, "ProductOffering"));
        agreement
                .putObject("agreementPeriod")
                .put("startDateTime", now(api).minus(Duration.ofDays(60)).toString());
        made(api, "/tmf-api/agreementManagement/v4/agreement", agreement);
        return customer;
    }

    private static Instant now(Api api) {
        return Instant.parse(
                api.get("/api/v1/clock").expect(200).json().path("now").asText());
    }

    private static ObjectNode named(String name) {
        return Api.JSON.createObjectNode().put("name", name);
    }

    private static ObjectNode reference(String id, String type) {
        return Api.JSON.createObjectNode().put("id", id).put("@referredType", type);
    }

    private static String made(Api api, String path, Object body) {
        return api.post(path, body).expect(201).json().path("id").asText();
    }
}
