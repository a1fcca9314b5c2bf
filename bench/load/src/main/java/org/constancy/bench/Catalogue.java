package org.constancy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The offerings of one side: puts them there through its API, and asks for them. */
final class Catalogue {

    static final int PAGE = 20;

    private static final String PATH = "/tmf-api/productCatalogManagement/v4/productOffering";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One offering in twenty matches the filter of the list. */
    private static final int WANTED_EVERY = 20;

    private final List<String> ids;
    private final AtomicInteger number = new AtomicInteger();

    /** Posts the offerings. */
    Catalogue(Side side, int offerings) throws Exception {
        BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        for (int i = 0; i < offerings; i++) {
            requests.add(Request.post(PATH, offering(i, i % WANTED_EVERY == 0 ? "In design" : "In study")));
        }
        ConcurrentLinkedQueue<String> made = new ConcurrentLinkedQueue<>();
        side.sendAll(requests, answer -> made.add(id(answer)));
        ids = List.copyOf(made);
    }

    /** GET one, at random. */
    Supplier<Request> one() {
        return () ->
                Request.get(PATH + "/" + ids.get(ThreadLocalRandom.current().nextInt(ids.size())));
    }

    /** GET 20 by filter. */
    Supplier<Request> list() {
        return () -> Request.get(PATH + "?lifecycleStatus=In%20design&limit=" + PAGE);
    }

    /** POST another. */
    Supplier<Request> post() {
        return () -> Request.post(PATH, offering(number.incrementAndGet(), "In study"));
    }

    private static String id(String answer) {
        try {
            return JSON.readTree(answer).path("id").textValue();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a provider's catalogue has it: about 1.5 kB, references into systems elsewhere, and no two alike. */
    static String offering(int number, String status) {
        Random random = new Random(number);
        return """
                {"@type": "ProductOffering", "name": "Connected Branch %1$d", "lifecycleStatus": "%2$s",
                 "description": "The branch is online whatever happens to one line, and somebody answers when you call.",
                 "version": "%3$d.0", "isBundle": false, "isSellable": true,
                 "validFor": {"startDateTime": "2026-01-01T00:00:00.000Z"},
                 "category": [{"id": "elsewhere-category-%4$d", "name": "Branch networks", "@referredType": "Category"}],
                 "productSpecification": {"id": "elsewhere-specification-%5$d", "name": "SD-WAN edge", "version": "2.1"},
                 "productOfferingPrice": [{"id": "elsewhere-price-%1$d", "name": "Monthly fee"}],
                 "channel": [{"id": "direct", "name": "Direct sales"}, {"id": "partner", "name": "Partners"}],
                 "marketSegment": [{"id": "sme", "name": "Small and medium businesses"}],
                 "place": [{"id": "DE", "name": "Germany", "role": "market"}, {"id": "FR", "name": "France", "role": "market"}],
                 "serviceLevelAgreement": {"id": "sla-%6$d", "name": "Gold: repaired within four hours"},
                 "prodSpecCharValueUse": [
                   {"name": "Bandwidth", "valueType": "number", "minCardinality": 1, "maxCardinality": 1,
                    "productSpecCharacteristicValue": [{"value": %7$d, "unitOfMeasure": "Mbit/s", "isDefault": true}]},
                   {"name": "Access", "valueType": "string", "minCardinality": 1, "maxCardinality": 2,
                    "productSpecCharacteristicValue": [{"value": "fibre", "isDefault": true}, {"value": "5G"}]}],
                 "productOfferingTerm": [{"name": "Three years", "duration": {"amount": 36, "units": "month"}}],
                 "x-legacy-article": "ART-%1$d"}""".formatted(
                        number,
                        status,
                        1 + random.nextInt(9),
                        random.nextInt(40),
                        random.nextInt(500),
                        random.nextInt(10),
                        10 * (1 + random.nextInt(100)));
    }
}
