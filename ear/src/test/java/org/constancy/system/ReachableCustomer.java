package org.constancy.system;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A customer with somebody to write to.
 *
 * @param id of the customer
 * @param person id of the individual
 * @param mail the person's address, which nobody else has
 */
record ReachableCustomer(String id, String person, String mail) {

    /** A new one, in Belgium. */
    static ReachableCustomer in(Api api) {
        String mail = Resource.fresh() + "@acme.example";
        ObjectNode organization = Resource.ORGANIZATION.body().put("country", "BE");
        String employer = made(api, Resource.ORGANIZATION, organization);
        ObjectNode customer = Resource.CUSTOMER.body();
        customer.putObject("engagedParty").put("id", employer).put("@referredType", "Organization");
        ObjectNode person = Api.JSON
                .createObjectNode()
                .put("givenName", "Ilse")
                .put("familyName", "Vermeulen")
                .put("fullName", "Ilse Vermeulen");
        person.putArray("contactMedium")
                .addObject()
                .put("mediumType", "email")
                .putObject("characteristic")
                .put("emailAddress", mail);
        person.putArray("relatedParty")
                .addObject()
                .put("id", employer)
                .put("role", "employer")
                .put("@referredType", "Organization");
        String id = made(api, Resource.CUSTOMER, customer);
        return new ReachableCustomer(id, made(api, Resource.INDIVIDUAL, person), mail);
    }

    /** Says of news by mail whether he wants them, as on a form; what is said without {@code given} is a yes. */
    void says(Api api, boolean given) {
        ObjectNode word = Api.JSON
                .createObjectNode()
                .put("person", person)
                .put("purpose", "news")
                .put("channel", "email")
                .put("legalBasis", "consent")
                .put("source", "a form");
        if (!given) {
            word.put("given", false);
        }
        api.post("/api/v1/consents", word).expect(201);
    }

    private static String made(Api api, Resource resource, ObjectNode body) {
        return api.post(resource.path(), body).expect(201).json().path("id").asText();
    }
}
