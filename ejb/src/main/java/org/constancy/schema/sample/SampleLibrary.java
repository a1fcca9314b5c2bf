package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Json;

/** Who was given what from the library, in which version, and whether it helped. */
final class SampleLibrary {

    private static final Set<Story> WITH = Set.of(Story.THRIVING, Story.STEADY, Story.NEW, Story.TROUBLED);
    private static final int HOLDERS = 4;
    private static final double TOLD = 0.7;
    private static final double HELPED = 0.8;

    private final Days days;
    private final List<SampleCustomer> customers;
    private final List<ObjectNode> items = Content.list("library/items.json");
    private final List<Step> steps = new ArrayList<>();
    private int given;

    SampleLibrary(Days days, List<SampleCustomer> customers) {
        this.days = days;
        this.customers = new Chance("library").shuffled(customers);
    }

    /** Some hold what was there first, some what took its place; what is withdrawn is still held. */
    List<Step> steps() {
        ObjectNode changes = Content.object("library/changes.json");
        items.forEach(each -> give(each, 0, 60, 300));
        changes.get("versions").forEach(each -> {
            steps.add(new Step("libraryItem", (ObjectNode) each, true));
            give(item(each.get("id").textValue()), HOLDERS, 5, 50);
        });
        changes.get("withdrawn").forEach(each -> steps.add(new Step("libraryItem", (ObjectNode) each, true)));
        return steps;
    }

    private ObjectNode item(String id) {
        return items.stream()
                .filter(each -> each.get("id").textValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** @param after how many holders there are already */
    private void give(ObjectNode item, int after, int least, int most) {
        Set<String> sectors = Set.copyOf(Content.texts(item.get("sector")));
        customers.stream()
                .filter(each -> WITH.contains(each.story()))
                .filter(each -> sectors.contains(each.company().sector()))
                .filter(each -> each.contacts()
                        .get(0)
                        .language()
                        .equals(item.get("language").textValue()))
                .skip(after)
                .limit(HOLDERS)
                .forEach(each -> give(item, each, least, most));
    }

    private void give(ObjectNode item, SampleCustomer customer, int least, int most) {
        Chance chance = customer.chance("share " + item.get("id").textValue());
        Contact who = customer.contacts().get(0);
        Instant at = Days.atWork(
                days.ago(chance.between(least, most)), customer.home().zone(), chance);
        ObjectNode share = Json.object().put("@type", "Share").put("id", "SH-%04d".formatted(++given));
        share.set(
                "libraryItem",
                Content.reference(
                        "LibraryItem",
                        item.get("id").textValue(),
                        item.get("name").textValue(),
                        null));
        share.set("person", Content.reference("Individual", who.id(), who.name(), null));
        share.set(
                "customer",
                Content.reference("Customer", customer.id(), customer.company().name(), null));
        share.put("channel", chance.happens(0.5) ? "hand" : "link").put("sharedDate", at.toString());
        if (chance.happens(TOLD)) {
            share.put("helped", chance.happens(HELPED));
        }
        steps.add(new Step("share", share));
    }
}
