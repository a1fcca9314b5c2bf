package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.kernel.Json;

/**
 * The meetings: some lie behind us and became talks, some are planned for the next days. Everybody who is invited has answered
 * already, so that nobody is sent an invitation.
 */
final class SampleMeetings {

    private static final Set<Story> WITH = Set.of(Story.THRIVING, Story.STEADY, Story.NEW);

    /** What the one who is invited says to each of those that are planned, the first to come first. */
    private static final List<String> ANSWERS = List.of(
            "accepted",
            "accepted",
            "proposed",
            "accepted",
            "declined",
            "tentative",
            "accepted",
            "accepted",
            "accepted");

    private static final int HELD = 6;
    private static final int HELD_WITHIN = 25;

    private final Days days;
    private final List<SampleCustomer> customers;
    private final JsonNode words = Content.object("meetings/meetings.json");
    private final List<Step> steps = new ArrayList<>();

    SampleMeetings(Days days, List<SampleCustomer> customers) {
        this.days = days;
        this.customers = customers;
    }

    /** @param talks what was said, the oldest first */
    List<Step> of(List<Step> talks) {
        List<ObjectNode> lately =
                talks.stream().map(Step::document).filter(this::wasMeeting).toList();
        lately.subList(Math.max(0, lately.size() - HELD), lately.size()).forEach(this::held);
        List<SampleCustomer> possible = new Chance("meetings")
                .shuffled(customers).stream()
                        .filter(each -> WITH.contains(each.story()))
                        .toList();
        for (int i = 0; i < ANSWERS.size(); i++) {
            planned(possible.get(i), 1 + i, ANSWERS.get(i));
        }
        return steps;
    }

    private boolean wasMeeting(ObjectNode talk) {
        String channel = talk.at("/channel/0/id").textValue();
        return Set.of("video", "visit").contains(channel)
                && start(talk).isAfter(Instant.parse(Days.written(days.ago(HELD_WITHIN))));
    }

    private void held(ObjectNode talk) {
        Map<String, SampleCustomer> byId =
                customers.stream().collect(Collectors.toMap(SampleCustomer::id, Function.identity()));
        SampleCustomer customer = byId.get(talk.at("/relatedParty/0/id").textValue());
        String person = talk.at("/relatedParty/1/id").textValue();
        Contact who = customer.contacts().stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow();
        Instant end = Instant.parse(talk.at("/interactionDate/endDateTime").textValue());
        ObjectNode meeting = meeting(customer, who, talk.get("reason").textValue(), start(talk));
        meeting.put("state", "held").put("interaction", talk.get("id").textValue());
        meeting.put("channel", talk.at("/channel/0/id").textValue());
        meeting.put("minutes", Math.max(5, Duration.between(start(talk), end).toMinutes()));
        answer(meeting, "accepted", start(talk).minus(Duration.ofDays(6)));
    }

    private void planned(SampleCustomer customer, int in, String answer) {
        Chance chance = customer.chance("meeting");
        Contact who = customer.contacts().get(0);
        JsonNode said = words.get(who.language());
        Instant start = Days.onTheHour(days.in(in), customer.home().zone(), chance);
        String name = chance.pick(Content.texts(said.get("names")));
        ObjectNode meeting = meeting(customer, who, name, start);
        boolean visit = chance.happens(0.4);
        meeting.put("state", "planned").put("notes", said.get("notes").textValue());
        meeting.put("minutes", visit ? 60 : 30).put("channel", visit ? "visit" : "video");
        if (visit) {
            meeting.put("place", customer.company().city());
        }
        ObjectNode invited = answer(meeting, answer, Instant.parse(Days.written(days.ago(1))));
        if (said.has(answer)) {
            invited.set("comment", said.get(answer));
        }
        if (answer.equals("proposed")) {
            invited.put("proposed", start.plus(Duration.ofHours(2)).toString());
        }
    }

    private ObjectNode meeting(SampleCustomer customer, Contact who, String name, Instant start) {
        String id = "ME-%03d".formatted(steps.size() + 1);
        ObjectNode meeting = Json.object().put("@type", "Meeting").put("id", id);
        meeting.put("name", name).put("startDateTime", start.toString());
        meeting.put("organizer", customer.owner().name());
        meeting.set(
                "customer",
                Content.reference("Customer", customer.id(), customer.company().name(), null));
        meeting.putArray("participant")
                .addObject()
                .set("person", Content.reference("Individual", who.id(), who.name(), null));
        steps.add(new Step("meeting", meeting));
        return meeting;
    }

    private static ObjectNode answer(ObjectNode meeting, String word, Instant at) {
        ObjectNode invited = (ObjectNode) meeting.get("participant").get(0);
        return invited.put("answer", word).put("answerDate", at.toString());
    }

    private static Instant start(ObjectNode talk) {
        return Instant.parse(talk.at("/interactionDate/startDateTime").textValue());
    }
}
