package org.constancy.schema.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constancy.kernel.Model;
import org.constancy.listening.Hearing;
import org.junit.jupiter.api.Test;

/** What holds for every document of the sample provider. */
class SampleDataTest {

    static final Days DAYS = new Days(LocalDate.of(2026, 11, 22));
    static final List<Step> STEPS = SampleData.on(DAYS);

    private static final Map<String, String> APIS = Map.ofEntries(
            Map.entry("organization", "TMF632"),
            Map.entry("individual", "TMF632"),
            Map.entry("customer", "TMF629"),
            Map.entry("agreementSpecification", "TMF651"),
            Map.entry("agreement", "TMF651"),
            Map.entry("partyInteraction", "TMF683"),
            Map.entry("communicationMessage", "TMF681"),
            Map.entry("libraryItem", "libraryItems"),
            Map.entry("share", "shares"),
            Map.entry("roadmap", "roadmaps"),
            Map.entry("meeting", "meetings"),
            Map.entry("segment", "segments"),
            Map.entry("campaign", "campaigns"),
            Map.entry("need", "needs"),
            Map.entry("promise", "promises"));

    /** How a mail that comes in is kept: beyond what TM Forum knows of an interaction. */
    private static final Set<String> OURS = Set.of("inReplyTo");

    private static final Pattern BRANDS = Pattern.compile(
            "\\b(Microsoft|Teams|Cisco|Vodafone|Deutsche Telekom|Telekom|Orange|SFR|Bouygues|BT|Swisscom|Sunrise|Telia|Telenor"
                    + "|Colt|Zoom|AWS|Amazon|Azure|Google|Fortinet|SAP|Oracle|Proximus|KPN|Magenta|Hutchison)\\b");

    @Test
    void theSameDayGivesTheSameDocuments() {
        assertEquals(STEPS, SampleData.on(DAYS));
    }

    @Test
    void anotherDayMovesTheDatesAlong() {
        Days later = new Days(DAYS.today().plusDays(70));
        assertEquals(STEPS.size(), SampleData.on(later).size());
        assertNotEquals(STEPS, SampleData.on(later));
    }

    @Test
    void everyDocumentFitsItsModelAndBringsWhatIsMandatory() {
        for (Step step : documents()) {
            String definition = step.document().get("@type").textValue();
            Model model = Model.of(APIS.getOrDefault(step.resource(), "TMF620"));
            Set<String> unknown = new HashSet<>();
            model.check(definition, step.document(), unknown::add);
            unknown.removeAll(OURS);
            assertEquals(Set.of(), unknown, step.id());
            Set<String> mandatory = step.over() ? Set.of() : model.mandatory(definition);
            mandatory.forEach(name -> assertTrue(step.document().has(name), step.id() + " lacks " + name));
        }
    }

    @Test
    void whatADocumentRefersToComesBeforeIt() {
        Set<String> known = new HashSet<>();
        for (Step step : STEPS) {
            references(step.document()).forEach(id -> assertTrue(known.contains(id), step.id() + " names " + id));
            assertTrue(step.over() || known.add(step.id()), step.id() + " is there twice");
            heard(step).ifPresent(known::add);
        }
    }

    @Test
    void noDocumentNamesARealBrand() {
        for (Step step : STEPS) {
            assertFalse(BRANDS.matcher(step.document().toString()).find(), step.id());
        }
    }

    @Test
    void nothingInBracesIsLeft() {
        for (Step step : documents()) {
            texts(step.document()).forEach(text -> assertFalse(text.contains("{"), step.id() + ": " + text));
        }
    }

    private static List<Step> documents() {
        return STEPS.stream().filter(each -> Deed.of(each).isEmpty()).toList();
    }

    /** The need that a talk becomes. */
    private static Optional<String> heard(Step talk) {
        String customer = talk.document().at("/relatedParty/0/id").asText();
        return talk.document().has("needHeard")
                ? Optional.of(Hearing.id("need", customer, talk.id(), 0))
                : Optional.empty();
    }

    /** Those that are brought, without what is changed in them later. */
    static List<ObjectNode> all(String resource) {
        return STEPS.stream()
                .filter(each -> each.resource().equals(resource) && !each.over())
                .map(Step::document)
                .toList();
    }

    static Map<String, ObjectNode> byId(String resource) {
        return all(resource).stream()
                .collect(Collectors.toMap(each -> each.get("id").textValue(), each -> each));
    }

    private static List<String> references(JsonNode document) {
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : document.properties()) {
            if (!member.getKey().equals("channel")) {
                member.getValue().findValuesAsText("id", ids);
            }
            if (member.getKey().equals("parentId")) {
                ids.add(member.getValue().textValue());
            }
        }
        ids.remove(document.get("id").textValue());
        return ids;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(each -> texts.addAll(texts(each)));
        return texts;
    }
}
