package org.constancy.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Talks with customers, as a legacy system tells of them. */
final class Talks {

    static final String PATH = "/tmf-api/partyInteraction/v4/partyInteraction";

    private Talks() {}

    /** POST a talk of the last day with one of so many customers, at random. */
    static Supplier<Request> post(int customers) {
        return () -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            String customer = "{\"id\": \"customer-%d\", \"role\": \"customer\", \"@referredType\": \"Customer\"}"
                    .formatted(1 + random.nextInt(customers));
            return Request.post(PATH, talk(customer, Instant.now().minusSeconds(random.nextInt(86_400))));
        };
    }

    /** A talk long ago. @param age in days */
    static String past(int organization, int age) {
        String party = "{\"id\": \"org-%d\", \"role\": \"customer\", \"@referredType\": \"Organization\"}"
                .formatted(organization);
        return talk(party, Instant.now().minus(Duration.ofDays(age)));
    }

    private static String talk(String party, Instant at) {
        return """
                {"@type": "PartyInteraction", "direction": "outbound", "reason": "Monthly call", "channel": [{"name": "phone"}],
                 "note": [{"text": "All runs well; the new site opens in spring."}], "mood": 4, "relatedParty": [%s],
                 "interactionDate": {"startDateTime": "%s"}}""".formatted(party, at);
    }
}
