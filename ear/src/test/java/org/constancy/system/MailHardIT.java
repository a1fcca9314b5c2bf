package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that no program should send comes in all the same: whole, once, and harmless. */
@SystemTest
class MailHardIT {

    private static final int SECONDS = 60;
    private static final int MEGABYTES = 40;
    private static final int CONTACTS_OF_A_FLOOD = 10;

    private final Api api;
    private Post post;

    MailHardIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void open() {
        post = Post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void aMailOfFortyMegabytesIsKeptWhole() throws Exception {
        assumeTrue(Shape.current() == Shape.MICRO_POSTGRESQL, "one shape shows it");
        String from = Resource.fresh() + "@large.example";
        String line = "x".repeat(76) + "\r\n";
        String mail = Arrivals.head(from, "Plans", "<" + from + ">")
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHere they are.\r\n"
                + "--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment\r\n\r\n"
                + line.repeat((MEGABYTES << 20) / line.length()) + "--b--\r\n";
        post.deliver(mail);
        JsonNode kept = waiting(from, 1).path(0);
        assertEquals("Here they are.", kept.path("text").asText());
        assertTrue(kept.path("size").asLong() >= mail.length(), kept::toString);
        String original = api.get("/api/v1/inbox/" + kept.path("id").asText() + "/original")
                .expect(200)
                .text();
        assertTrue(original.endsWith(line + "--b--\r\n"));
        assertEquals(kept.path("size").asLong(), original.length());
    }

    @Test
    void oursIsFoundBehindTenThousandOthers() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        Sent.toPerson(api, customer.person(), Sent.mail("personal", "How is it going?", "Tell me."))
                .until("completed");
        String ours = post.all().get(0).getReplyTo()[0].toString().replaceAll(".*<|>.*", "");
        String all = IntStream.range(0, 10_000)
                .mapToObj(i -> "a" + i + "@many.example")
                .collect(Collectors.joining(",\r\n "));
        String from = Resource.fresh() + "@many.example";
        post.deliver(Arrivals.head(from, "Re: all", "<" + from + ">") + "Cc: " + all + ",\r\n " + ours
                + "\r\n\r\nWell.\r\n");
        assertEquals(1, contacts(customer, 1).size());
    }

    @Test
    void aServerThatNumbersItsMailsAfreshIsReadAgainAndNothingComesTwice() throws Exception {
        String from = Resource.fresh() + "@afresh.example";
        for (int i = 0; i < 5; i++) {
            post.deliver(Arrivals.head(from, "Mail " + i, "<" + i + from + ">") + "\r\ntext " + i + "\r\n");
        }
        waiting(from, 5);
        post.close();
        post = Post.open();
        for (int i = 4; i >= 3; i--) {
            post.deliver(Arrivals.head(from, "Mail " + i, "<" + i + from + ">") + "\r\ntext " + i + "\r\n");
        }
        post.deliver(Arrivals.head(from, "New", "<new" + from + ">") + "\r\nnew\r\n");
        assertEquals(6, waiting(from, 6).size());
    }

    @Test
    void nobodyKeepsAMailOfSomebodyElseOutByItsId() throws Exception {
        String first = Resource.fresh() + "@first.example";
        String second = Resource.fresh() + "@second.example";
        String id = "<" + Resource.fresh() + "@first.example>";
        post.deliver(Arrivals.head(first, "One", id) + "\r\none\r\n");
        post.deliver(Arrivals.head(second, "Two", id) + "\r\ntwo\r\n");
        post.deliver(Arrivals.head(second, "Two", id) + "\r\ntwo\r\n");
        String last = Resource.fresh() + "@after.example";
        post.deliver(Arrivals.head(last, "After it", "<" + last + ">") + "\r\ntext\r\n");
        waiting(last, 1);
        assertEquals(1, waiting(first, 1).size());
        assertEquals(1, waiting(second, 1).size());
    }

    @Test
    void aRobotThatDoesNotSayThatItIsOneIsNotAnsweredAndSoonNoContact() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        for (int i = 0; i < CONTACTS_OF_A_FLOOD + 5; i++) {
            post.deliver(Arrivals.head(customer.mail(), "I am away", "<" + i + customer.mail() + ">")
                    + "\r\nI am away.\r\n");
        }
        String last = Resource.fresh() + "@after.example";
        post.deliver(Arrivals.head(last, "After it", "<" + last + ">") + "\r\ntext\r\n");
        waiting(last, 1);
        assertEquals(
                CONTACTS_OF_A_FLOOD, contacts(customer, CONTACTS_OF_A_FLOOD).size());
        assertEquals(List.of(), post.to(customer.mail()), "nobody was answered");
    }

    @Test
    void aMailThatItsServerDoesNotGiveIsPassedOverAndHoldsUpNoOther() throws Exception {
        post.close();
        String from = Resource.fresh() + "@behind.example";
        String mail = Arrivals.head(from, "Behind it", "<" + from + ">") + "\r\nIt came.\r\n";
        try (FaultyImap moody = new FaultyImap(Post.IMAP, mail)) {
            assertEquals("It came.", waiting(from, 1).path(0).path("text").asText());
        } finally {
            post = Post.open();
        }
        JsonNode unread = api.get("/api/v1/inbox?limit=1000").json();
        List<JsonNode> passedOver = new ArrayList<>();
        unread.forEach(each -> {
            if (each.path("kind").asText().equals("unreadable")) {
                passedOver.add(each);
            }
        });
        assertEquals(1, passedOver.size(), unread::toString);
        assertTrue(passedOver.get(0).path("subject").asText().contains("number 1 of imap://care@"), unread::toString);
        assertEquals(
                "The server gives nothing of it.",
                passedOver.get(0).path("text").asText());
        assertEquals(0, passedOver.get(0).path("size").asInt());
    }

    /** What waits in the inbox from a sender, as soon as it is so many. */
    private JsonNode waiting(String from, int many) throws InterruptedException {
        return await(many, () -> {
            var found = Api.JSON.createArrayNode();
            api.get("/api/v1/inbox?limit=1000").json().forEach(each -> {
                if (each.path("from").asText().equals(from)) {
                    found.add(each);
                }
            });
            return found;
        });
    }

    private JsonNode contacts(ReachableCustomer customer, int many) throws InterruptedException {
        return await(many, () -> {
            var found = Api.JSON.createArrayNode();
            api.get("/api/v1/customers/" + customer.id() + "/timeline?limit=100")
                    .json()
                    .forEach(each -> {
                        if (each.path("kind").asText().equals("interaction")) {
                            found.add(each);
                        }
                    });
            return found;
        });
    }

    private static JsonNode await(int many, Supplier<JsonNode> found) throws InterruptedException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        JsonNode now = found.get();
        while (now.size() < many) {
            assertTrue(System.nanoTime() < end, "Only " + now.size() + " of " + many);
            Thread.sleep(200);
            now = found.get();
        }
        return now;
    }
}
