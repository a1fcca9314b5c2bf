package org.constancy.system;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An offering that is launched in Ireland, at 50 EUR a month. */
record Sold(String id, String name) {

    /** Made over REST. */
    static Sold in(Api api) {
        ObjectNode offering = body(api, price(api)).put("lifecycleStatus", "Launched");
        return new Sold(
                made(api, Resource.PRODUCT_OFFERING, offering),
                offering.path("name").asText());
    }

    /** An offering for Ireland, to be posted, that lacks nothing before its launch but, perhaps, the price. */
    static ObjectNode body(Api api, String price) {
        ObjectNode offering = Resource.PRODUCT_OFFERING.body().put("benefit", "The site stays online.");
        offering.putArray("market").add("IE");
        offering.putArray("productOfferingPrice").addObject().put("id", price);
        offering.putObject("productSpecification")
                .put("id", made(api, Resource.PRODUCT_SPECIFICATION, Resource.PRODUCT_SPECIFICATION.body()));
        return offering;
    }

    /** @return the id of a price of 50 EUR a month */
    static String price(Api api) {
        ObjectNode monthly = Resource.PRODUCT_OFFERING_PRICE
                .body()
                .put("priceType", "recurring")
                .put("recurringChargePeriodType", "month");
        monthly.putObject("price").put("unit", "EUR").put("value", 50);
        return made(api, Resource.PRODUCT_OFFERING_PRICE, monthly);
    }

    /** @return the id */
    static String made(Api api, Resource resource, ObjectNode body) {
        return api.post(resource.path(), body).expect(201).json().path("id").asText();
    }
}
