package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Json;

/** Letters on paper: some were posted, the others wait to be printed, which is work of a person and not of a timer. */
final class SampleLetters {

    private final Days days;
    private final Set<String> taken = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    SampleLetters(Days days) {
        this.days = days;
    }

    /** Each goes to another customer, in his language. */
    List<Step> of(List<SampleCustomer> customers) {
        List<SampleCustomer> all = new Chance("letters").shuffled(customers);
        for (JsonNode letter : Content.list("letters/letters.json")) {
            all.stream()
                    .filter(each -> each.contacts()
                            .get(0)
                            .language()
                            .equals(letter.get("language").textValue()))
                    .filter(each -> !each.company().soleTrader() && taken.add(each.id()))
                    .findFirst()
                    .ifPresent(each -> add(letter, each));
        }
        return steps;
    }

    private void add(JsonNode letter, SampleCustomer customer) {
        Contact who = customer.contacts().get(0);
        ObjectNode message = Json.object()
                .put("@type", "CommunicationMessage")
                .put("id", "CM-L%03d".formatted(taken.size()))
                .put("messageType", "Letter")
                .put("purpose", "service")
                .put("subject", letter.get("subject").textValue())
                .put("content", letter.get("content").textValue());
        message.putObject("sender").put("name", customer.owner().displayName());
        message.putArray("receiver")
                .addObject()
                .set("party", Content.reference("Individual", who.id(), who.name(), "contact"));
        steps.add(new Step("communicationMessage", message));
        if (letter.has("ago")) {
            Instant at = Days.atWork(
                    days.ago(letter.get("ago").intValue()), customer.home().zone(), customer.chance("letter"));
            message.put("state", "completed").put("sendTime", at.toString()).put("sendTimeComplete", at.toString());
            steps.add(
                    Deed.posted(message.get("id").textValue(), customer.owner().displayName(), at));
        }
    }
}
