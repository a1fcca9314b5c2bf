package org.constancy.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;

/** A customer, what he buys and his agreement, made over REST for one test. */
final class Deal {

    private static final Resource OFFERING = Resource.PRODUCT_OFFERING;
    private static final Resource PRICE = Resource.PRODUCT_OFFERING_PRICE;

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Api api;
    final String organization;
    final String customer;
    final String price;
    final String offering;
    final String agreement;

    /** A gold customer in Belgium, and a draft of six units at 640 EUR a month. */
    Deal(Api api) {
        this(api, "BE");
    }

    /** The same in another country. */
    Deal(Api api, String country) {
        this.api = api;
        organization = made(Resource.ORGANIZATION, Resource.ORGANIZATION.body().put("country", country));
        ObjectNode engaged = Resource.CUSTOMER.body().put("tier", "gold");
        engaged.putObject("engagedParty").put("id", organization);
        customer = made(Resource.CUSTOMER, engaged);
        ObjectNode monthly = PRICE.body().put("priceType", "recurring").put("recurringChargePeriodType", "month");
        monthly.putObject("price").put("unit", "EUR").put("value", 640);
        price = made(PRICE, monthly);
        ObjectNode sold = OFFERING.body().put("benefit", "Your sites stay connected");
        sold.putArray("productOfferingPrice").addObject().put("id", price);
        offering = made(OFFERING, sold);
        agreement = Resource.AGREEMENT.path(made(Resource.AGREEMENT, draft()));
    }

    /** The same draft again. */
    ObjectNode draft() {
        ObjectNode draft = Resource.AGREEMENT.body();
        draft.putArray("engagedParty").addObject().put("id", customer).put("role", "customer");
        ObjectNode item = draft.putArray("agreementItem").addObject();
        item.putArray("productOffering").addObject().put("id", offering);
        item.putObject("quantity").put("amount", 6).put("min", 4).put("max", 10);
        return draft;
    }

    /** Signs for a period that is counted in days from now. */
    Answer sign(int fromDay, int toDay) {
        ObjectNode patch = Api.JSON.createObjectNode().put("status", "signed");
        patch.putObject("agreementPeriod")
                .put("startDateTime", day(fromDay).toString())
                .put("endDateTime", day(toDay).toString());
        return api.patch(agreement, patch);
    }

    /** Moves the agreement. */
    Answer move(String status) {
        return api.patch(agreement, Api.JSON.createObjectNode().put("status", status));
    }

    /** Was in touch some days ago; gives the interaction's path. */
    String contact(String channel, String direction, int daysAgo) {
        ObjectNode contact = Resource.PARTY_INTERACTION.body().put("direction", direction);
        contact.putArray("channel").addObject().put("name", channel);
        contact.putArray("relatedParty").addObject().put("id", organization);
        contact.putObject("interactionDate").put("startDateTime", day(-daysAgo).toString());
        return Resource.PARTY_INTERACTION.path(made(Resource.PARTY_INTERACTION, contact));
    }

    /** The id of somebody who works for the customer. */
    String person() {
        return made(Resource.INDIVIDUAL, employed(Resource.INDIVIDUAL.body()));
    }

    /** Whom to post, as one who works for the customer. */
    ObjectNode employed(ObjectNode individual) {
        individual
                .putArray("relatedParty")
                .addObject()
                .put("id", organization)
                .put("role", "employer")
                .put("@referredType", "Organization");
        return individual;
    }

    /** A need of the customer's, as it is posted. */
    ObjectNode need() {
        ObjectNode need =
                Api.JSON.createObjectNode().put("words", Resource.fresh()).put("accountable", "admin");
        need.putObject("customer").put("id", customer);
        return need;
    }

    /** This time of another day, where the customer is. */
    private Instant day(int fromNow) {
        return now().atZone(BRUSSELS).plusDays(fromNow).toInstant();
    }

    Instant now() {
        return Instant.parse(
                api.get("/api/v1/clock").expect(200).json().path("now").asText());
    }

    private String made(Resource resource, ObjectNode body) {
        return api.post(resource.path(), body).expect(201).json().path("id").asText();
    }
}
