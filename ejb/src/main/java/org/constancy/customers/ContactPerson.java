package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Somebody to talk to at a customer. All but id and name may be {@code null}.
 *
 * @param jobTitle our attribute of the individual, else its {@code title}
 * @param role our attribute {@code contactRole}: what he is at the customer, as cadence policies ask for it
 */
public record ContactPerson(String id, String name, String jobTitle, String role, String phone, String mail) {

    /** As the document of an individual tells it. */
    public static ContactPerson of(String id, String name, JsonNode individual) {
        String job = individual.path("jobTitle").textValue();
        return new ContactPerson(
                id,
                name,
                job == null ? individual.path("title").textValue() : job,
                individual.path("contactRole").textValue(),
                medium(individual, "phoneNumber"),
                medium(individual, "emailAddress"));
    }

    private static String medium(JsonNode individual, String attribute) {
        for (JsonNode medium : individual.path("contactMedium")) {
            String there = medium.path("characteristic").path(attribute).textValue();
            if (there != null) {
                return there;
            }
        }
        return null;
    }
}
