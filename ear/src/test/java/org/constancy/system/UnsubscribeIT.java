package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets news ends them by the link in them, without an account (RFC 8058). */
@SystemTest
class UnsubscribeIT {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MEGABYTES = 3;
    private static final int AT_ONCE = 8;

    private final Api api;
    private final Api anybody;
    private final Post post;
    private ReachableCustomer customer;
    private String link;

    UnsubscribeIT(Api api, Post post) {
        this.api = api;
        this.anybody = api.authorizedBy(null);
        this.post = post;
    }

    @BeforeEach
    void sendNews() throws MessagingException {
        customer = ReachableCustomer.in(api);
        customer.says(api, true);
        sent().until("completed");
        String header = post.to(customer.mail()).get(0).getHeader("List-Unsubscribe", null);
        link = header.substring(header.indexOf("/unsubscribe"), header.lastIndexOf('>'));
    }

    @Test
    void lookingChangesNothingAndPostingEndsIt() {
        assertTrue(anybody.get(link).expect(200).text().contains("<form"));
        assertEquals(1, said().size());
        assertEquals(200, click(ONE_CLICK));
        assertFalse(said().path(0).path("given").asBoolean());
        assertEquals("objected", sent().until("failed").path("stateReason").asText());
    }

    @Test
    void ofManyWhoPostAtTheSameMomentOneIsKept() {
        List<Integer> answers = IntStream.range(0, AT_ONCE)
                .parallel()
                .mapToObj(each -> click(ONE_CLICK))
                .toList();
        assertEquals(List.of(200), answers.stream().distinct().toList());
        assertEquals(2, said().size(), () -> said().toString());
    }

    @Test
    void whatIsPostedIsNotReadHoweverLongItIs() {
        assertEquals(200, click("x=" + "y".repeat(MEGABYTES << 20)));
        assertFalse(said().path(0).path("given").asBoolean());
    }

    @Test
    void whoUnsubscribesGetsNoSession() {
        assertNull(anybody.get(link).expect(200).header("Set-Cookie"));
    }

    private int click(String body) {
        return anybody.send("POST", link, body, "Content-Type", FORM).status();
    }

    private Sent sent() {
        ObjectNode news = Sent.mail("news", "What is new", "Faster fibre.");
        return Sent.toPerson(api, customer.person(), news);
    }

    /** The latest first. */
    private JsonNode said() {
        return api.get("/api/v1/consents?person=" + customer.person())
                .expect(200)
                .json();
    }
}
