package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Json;
import org.constancy.listening.Hearing;

/** The roadmaps: some agreed with the customer, some still drafts. Their steps answer needs that are still open. */
final class SampleRoadmaps {

    /** What is further away than this is planned for a quarter, and not for a day. */
    private static final int BY_DAY = 60;

    private final Days days;
    private final List<SampleCustomer> customers;
    private final List<ObjectNode> talks;
    private final Set<String> answered = new HashSet<>();

    /**
     * @param talks where needs were heard
     * @param answers what became of them
     */
    SampleRoadmaps(Days days, List<SampleCustomer> customers, List<Step> talks, List<Step> answers) {
        this.days = days;
        this.customers = customers;
        this.talks = talks.stream()
                .map(Step::document)
                .filter(each -> each.has("needHeard"))
                .toList();
        answers.forEach(each -> answered.add(each.id()));
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (ObjectNode each : Content.list("roadmaps/roadmaps.json")) {
            steps.add(new Step("roadmap", document("RM-%02d".formatted(steps.size() + 1), each)));
        }
        return steps;
    }

    private ObjectNode document(String id, ObjectNode row) {
        SampleCustomer customer = customers.stream()
                .filter(each -> each.company().name().equals(row.get("customer").textValue()))
                .findFirst()
                .orElseThrow();
        ObjectNode roadmap = Json.object().put("@type", "Roadmap").put("id", id);
        roadmap.put("name", row.get("name").textValue());
        roadmap.put("standing", row.get("standing").textValue());
        roadmap.put("state", row.get("state").textValue());
        roadmap.set(
                "customer",
                Content.reference("Customer", customer.id(), customer.company().name(), null));
        if (row.has("item")) {
            roadmap.putObject("libraryItem").put("id", row.get("item").textValue());
        }
        if (row.has("ago")) {
            Contact who = customer.contacts().get(0);
            LocalDate day = days.ago(row.get("ago").intValue());
            Instant at = Days.atWork(day, customer.home().zone(), customer.chance("roadmap"));
            roadmap.putObject("agreed")
                    .put("date", at.toString())
                    .set("person", Content.reference("Individual", who.id(), who.name(), null));
        }
        Iterator<String> needs = openNeeds(customer).iterator();
        ArrayNode steps = roadmap.putArray("step");
        row.get("step").forEach(each -> steps.add(step(each, needs)));
        return roadmap;
    }

    private ObjectNode step(JsonNode row, Iterator<String> needs) {
        ObjectNode step = Json.object();
        List.of("name", "description", "state", "reason").forEach(each -> {
            if (row.has(each)) {
                step.set(each, row.get(each));
            }
        });
        int in = row.get("days").intValue();
        step.put(
                "target",
                in > BY_DAY ? quarter(days.in(in)) : Days.workday(days.in(in)).toString());
        if (row.get("state").textValue().equals("done")) {
            step.put("doneDate", Days.written(Days.workday(days.in(in))));
        }
        if (row.path("need").asBoolean() && needs.hasNext()) {
            step.putArray("need").addObject().put("id", needs.next()).put("@referredType", "Need");
        }
        for (String help : Content.texts(row.path("help"))) {
            String type = help.startsWith("OF-") ? "ProductOffering" : "LibraryItem";
            step.withArrayProperty("help").addObject().put("id", help).put("@referredType", type);
        }
        return step;
    }

    /** What the customer asked for last comes first. */
    private List<String> openNeeds(SampleCustomer customer) {
        List<String> open = new ArrayList<>();
        for (ObjectNode talk : talks) {
            String need = Hearing.id("need", customer.id(), talk.get("id").textValue(), 0);
            boolean his = talk.at("/relatedParty/0/id").textValue().equals(customer.id());
            if (his && !answered.contains(need)) {
                open.add(0, need);
            }
        }
        return open;
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
