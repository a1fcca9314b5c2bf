package org.constancy.schema.sample;

import static org.constancy.schema.sample.SampleDataTest.DAYS;
import static org.constancy.schema.sample.SampleDataTest.STEPS;
import static org.constancy.schema.sample.SampleDataTest.all;
import static org.constancy.schema.sample.SampleDataTest.byId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever opens a room of the console finds people at work in it, and nothing that leaves the house by itself. */
class SampleRoomsTest {

    private static final Instant TODAY = Instant.parse(Days.written(DAYS.today()));

    @Test
    void mailsGoToAndFroInThreeLanguagesAndSomeComeBack() {
        List<ObjectNode> mails = mails();
        List<ObjectNode> replies = replies();
        assertTrue(mails.size() >= 40, mails.size() + " mails");
        assertTrue(replies.size() >= 20, replies.size() + " replies");
        assertTrue(all("bounce").size() >= 2);
        assertTrue(subjects(mails).anyMatch(each -> each.startsWith("Unser Vorschlag")));
        assertTrue(subjects(mails).anyMatch(each -> each.startsWith("Notre proposition")));
        assertTrue(subjects(mails).anyMatch(each -> each.startsWith("Our proposal")));
    }

    @Test
    void anAnswerFollowsTheMailThatItAnswersAndBothAreOver() {
        Map<String, ObjectNode> mails = byId("communicationMessage");
        for (ObjectNode reply : replies()) {
            Instant sent = moment(mails.get(reply.at("/inReplyTo/id").textValue()), "/sendTime");
            Instant answered = moment(reply, "/interactionDate/startDateTime");
            assertTrue(answered.isAfter(sent), reply.toString());
            assertTrue(answered.isBefore(TODAY), reply.toString());
        }
    }

    @Test
    void whoWroteSomeTimeAgoHasHisAnswer() {
        Instant lately = Instant.parse(Days.written(DAYS.ago(21)));
        for (ObjectNode reply : replies()) {
            Instant at = moment(reply, "/interactionDate/startDateTime");
            String who = reply.at("/relatedParty/0/id").textValue();
            boolean answered = all("partyInteraction").stream()
                    .filter(each -> each.at("/relatedParty/0/id").textValue().equals(who))
                    .filter(each -> !each.get("direction").textValue().equals("inbound"))
                    .anyMatch(each ->
                            moment(each, "/interactionDate/startDateTime").isAfter(at));
            assertTrue(answered || at.isAfter(lately), reply.toString());
        }
    }

    /** An administrator may set up a mail server at any time: before the first start, while the sample comes, or later. */
    @Test
    void nothingWaitsForAMailServer() {
        mails().forEach(each -> {
            assertEquals("completed", each.path("state").asText());
            assertTrue(moment(each, "/sendTimeComplete").isBefore(TODAY), each.toString());
        });
        all("campaign").forEach(each -> assertFalse(each.has("state"), "it begins as a draft"));
        all("share")
                .forEach(each -> assertFalse(
                        each.has("send") || each.path("channel").asText().equals("mail")));
        for (ObjectNode meeting : all("meeting")) {
            meeting.get("participant")
                    .forEach(each -> assertTrue(
                            Set.of("accepted", "tentative", "declined", "proposed")
                                    .contains(each.get("answer").textValue()),
                            "who has not answered is sent an invitation"));
        }
    }

    @Test
    void roadmapsAreAgreedAndDraftedAndTheirStepsLeadSomewhere() {
        List<ObjectNode> roadmaps = all("roadmap");
        assertTrue(count(roadmaps, "state").get("agreed") >= 3);
        assertTrue(count(roadmaps, "state").get("draft") >= 2);
        List<JsonNode> steps = roadmaps.stream()
                .flatMap(each -> each.findValues("step").stream())
                .flatMap(each -> each.findParents("target").stream())
                .toList();
        assertEquals(
                Set.of("done", "in progress", "planned", "dropped"),
                steps.stream().map(each -> each.get("state").textValue()).collect(Collectors.toSet()));
        assertTrue(steps.stream().filter(each -> each.has("need")).count() >= 4);
        assertTrue(steps.stream().filter(each -> each.has("help")).count() >= 12);
    }

    @Test
    void talksHaveFilesThatAReaderOpens() {
        List<JsonNode> files = all("partyInteraction").stream()
                .map(each -> each.at("/attachment/0"))
                .filter(each -> !each.isMissingNode())
                .toList();
        assertTrue(files.size() >= 15 && files.size() <= 120, files.size() + " files");
        for (JsonNode each : files) {
            byte[] content = Base64.getDecoder().decode(each.get("content").textValue());
            assertEquals(content.length, each.at("/size/amount").intValue());
            String text = new String(content, StandardCharsets.ISO_8859_1);
            boolean pdf = each.get("mimeType").textValue().equals("application/pdf");
            int place = pdf ? Integer.parseInt(text.replaceFirst("(?s).*startxref\n(\\d+)\n.*", "$1")) : 0;
            assertTrue(!pdf || text.startsWith("xref", place), text);
        }
    }

    @Test
    void twoCampaignsWentOutAndOneIsADraft() {
        assertEquals(3, all("campaign").size());
        assertEquals(2, all("mailing").size());
        assertEquals(3, all("segment").size());
        assertTrue(all("consent").size() >= 10, all("consent").size() + " have said whether they want it");
        assertTrue(all("consent").stream().anyMatch(each -> !each.get("given").booleanValue()));
        assertEquals(
                Set.of("en", "de", "fr"), count(all("template"), "language").keySet());
    }

    @Test
    void customersHoldWhatWasSharedInOldAndNewVersions() {
        Map<String, ObjectNode> items = byId("libraryItem");
        List<ObjectNode> shares = all("share");
        assertTrue(shares.size() >= 25, shares.size() + " shares");
        assertTrue(shares.stream().anyMatch(each -> each.path("helped").asBoolean()));
        assertTrue(shares.stream()
                .anyMatch(each -> each.has("helped") && !each.get("helped").booleanValue()));
        assertTrue(shares.stream().anyMatch(each -> !each.has("helped")));
        List<String> order = STEPS.stream()
                .filter(each -> each.resource().equals("share")
                        || each.over() && each.resource().equals("libraryItem"))
                .map(each -> each.over()
                        ? each.id()
                        : each.document().at("/libraryItem/id").textValue())
                .toList();
        for (String changed : List.of("LI-005", "LI-006")) {
            assertTrue(order.indexOf(changed) < order.lastIndexOf(changed) - 2, "before and after the change");
            assertTrue(items.containsKey(changed));
        }
    }

    @Test
    void meetingsAreHeldPlannedDeclinedAndAskedToMove() {
        List<ObjectNode> meetings = all("meeting");
        Map<String, Long> states = count(meetings, "state");
        assertTrue(states.get("held") >= 4 && states.get("planned") >= 6, states.toString());
        List<ObjectNode> planned = meetings.stream()
                .filter(each -> each.get("state").textValue().equals("planned"))
                .toList();
        Set<String> answers = planned.stream()
                .map(each -> each.at("/participant/0/answer").textValue())
                .collect(Collectors.toSet());
        assertEquals(Set.of("accepted", "tentative", "declined", "proposed"), answers);
        planned.forEach(each -> assertTrue(moment(each, "/startDateTime").isAfter(TODAY), each.toString()));
        meetings.stream()
                .filter(each -> !planned.contains(each))
                .forEach(each -> assertTrue(moment(each, "/startDateTime").isBefore(TODAY), each.toString()));
    }

    @Test
    void mailsWaitInThreeLanguagesForSomebodyToSayWhoseTheyAre() throws Exception {
        List<ObjectNode> waiting = all("mailIn");
        assertTrue(waiting.size() >= 4, waiting.size() + " mails");
        Set<String> known = all("individual").stream()
                .map(each ->
                        each.at("/contactMedium/0/characteristic/emailAddress").asText())
                .collect(Collectors.toSet());
        for (ObjectNode each : waiting) {
            MimeMessage mail = SampleMail.of(each, moment(each, "/at"));
            assertEquals(each.get("subject").textValue(), mail.getSubject());
            assertFalse(known.contains(each.get("from").textValue()), "it would be known whose it is");
            assertTrue(moment(each, "/at").isBefore(TODAY), each.toString());
        }
        assertTrue(waiting.stream().anyMatch(each -> each.has("html")));
        assertTrue(waiting.stream().anyMatch(each -> each.has("file")));
    }

    @Test
    void lettersWerePostedAndOthersWaitToBePrinted() {
        List<ObjectNode> letters = all("communicationMessage").stream()
                .filter(each -> each.get("messageType").textValue().equals("Letter"))
                .toList();
        assertEquals(6, letters.size());
        assertEquals(3, letters.stream().filter(each -> each.has("state")).count());
        assertEquals(3, all("posted").size());
        all("posted").forEach(each -> assertTrue(moment(each, "/at").isBefore(TODAY), each.toString()));
    }

    private static List<ObjectNode> mails() {
        return all("communicationMessage").stream()
                .filter(each -> each.get("messageType").textValue().equals("Email"))
                .toList();
    }

    private static List<ObjectNode> replies() {
        return all("partyInteraction").stream()
                .filter(each -> each.has("inReplyTo"))
                .toList();
    }

    private static Stream<String> subjects(List<ObjectNode> mails) {
        return mails.stream().map(each -> each.get("subject").textValue());
    }

    private static Map<String, Long> count(List<ObjectNode> documents, String attribute) {
        return documents.stream()
                .map(each -> each.get(attribute).textValue())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Instant moment(JsonNode document, String at) {
        return Instant.parse(document.at(at).textValue());
    }
}
