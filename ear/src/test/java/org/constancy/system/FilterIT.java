package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rule 15, over attributes of the spine, of the remainder, and of neither. Each filter is narrowed to this test's own. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterIT {

    private static final String PATH = Resource.PRODUCT_OFFERING.path();

    private final Api api;
    private final String mark = Resource.fresh();

    FilterIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void threeOfferings() {
        offering("""
                "name": "A1", "version": "1", "isBundle": false, "description": "fast, cheap",
                "validFor": {"startDateTime": "2026-01-01T00:00:00Z"},
                "category": [{"id": "c1"}, {"id": "c2"}], "x-rank": "low",
                "prodSpecCharValueUse": [{"name": "speed", "maxCardinality": 5}]""");
        offering("""
                "name": "B2", "version": "2", "isBundle": true, "description": "fast",
                "validFor": {"startDateTime": "2026-06-01T02:00:00+02:00"},
                "category": [{"id": "c2"}], "x-rank": "high",
                "prodSpecCharValueUse": [{"name": "speed", "maxCardinality": 10}, {"name": "delay", "maxCardinality": 1}]""");
        offering("\"name\": \"b3 %_$'\\\"!\", \"version\": \"10\", \"description\": \"cheap\"");
    }

    @Test
    void equalityOfTheSpine() {
        assertEquals(Set.of("A1"), found("name=A1"));
        assertEquals(Set.of("A1"), found("name.eq=A1"));
        assertEquals(Set.of("B2"), found("isBundle=true"));
        assertEquals(Set.of(), found("name=a1"));
    }

    @Test
    void severalAttributesAreAnded() {
        assertEquals(Set.of("B2"), found("description=fast&isBundle=true"));
        assertEquals(Set.of(), found("name=A1&isBundle=true"));
    }

    @Test
    void aListIsOrAndSoIsARepeatedAttribute() {
        assertEquals(Set.of("A1", "B2"), found("name=A1,B2"));
        assertEquals(Set.of("A1", "B2"), found("name=A1&name=B2"));
        assertEquals(Set.of("B2", "b3 %_$'\"!"), found("description=fast,cheap"));
    }

    @Test
    void comparisons() {
        assertEquals(Set.of("B2"), found("validFor.startDateTime.gt=2026-01-01T00:00:00Z"));
        assertEquals(Set.of("A1", "B2"), found("validFor.startDateTime.gte=2026-01-01T01:00:00%2B01:00"));
        assertEquals(Set.of("B2"), found("validFor.startDateTime=2026-06-01T00:00:00Z"));
        assertEquals(Set.of("A1"), found("validFor.startDateTime%3C2026-02-01T00:00:00Z"));
        assertEquals(Set.of("B2"), found("validFor.startDateTime%3E%3D2026-02-01T00:00:00Z"));
        assertEquals(Set.of("B2"), found("prodSpecCharValueUse.maxCardinality.gt=9"));
        assertEquals(Set.of("A1", "B2"), found("prodSpecCharValueUse.maxCardinality.lt=10"));
    }

    @Test
    void notEqualMatchesWhereAbsent() {
        assertEquals(Set.of("B2", "b3 %_$'\"!"), found("name.ne=A1"));
        assertEquals(Set.of("A1", "b3 %_$'\"!"), found("category.id.ne=nothing&name.ne=B2"));
    }

    @Test
    void likeHasStarsAndNothingElse() {
        assertEquals(Set.of("b3 %_$'\"!"), found("name.like=b*"));
        assertEquals(Set.of("A1", "B2"), found("description.like=fast*"));
        assertEquals(Set.of("b3 %_$'\"!"), found("name.like=" + encoded("*%_*")));
        assertEquals(Set.of(), found("name.like=" + encoded("_1")));
    }

    @Test
    void patterns() {
        assertEquals(Set.of("A1", "B2"), found("name.regex=" + encoded("^[AB]\\d$")));
        assertEquals(Set.of("A1", "B2"), found("name*=" + encoded("^[AB]\\d$")));
        assertEquals(Set.of("b3 %_$'\"!"), found("description.regex=" + encoded("^cheap$")));
    }

    @Test
    void dotsReachIntoArraysAndElementsMayDiffer() {
        assertEquals(Set.of("A1", "B2"), found("category.id=c2"));
        assertEquals(Set.of("A1"), found("category.id=c1"));
        assertEquals(Set.of("B2"), found("prodSpecCharValueUse.name=delay&prodSpecCharValueUse.maxCardinality=10"));
    }

    @Test
    void keptExtensionsCompareForEquality() {
        assertEquals(Set.of("B2"), found("x-rank=high"));
        assertEquals(Set.of("A1", "B2"), found("x-rank=high,low"));
    }

    @Test
    void textMayHoldAnything() {
        assertEquals(Set.of("b3 %_$'\"!"), found("name=" + encoded("b3 %_$'\"!")));
        assertEquals(Set.of("A1", "B2"), found("description=" + encoded("fast, cheap")));
        assertEquals(Set.of(), found("name=" + encoded("' or 1=1 --")));
    }

    @Test
    void anAddressIsComparedByItsPath() {
        JsonNode one = api.get(PATH + "?name=A1&x-mark=" + mark).json().path(0);
        String id = one.path("id").asText();
        assertEquals(Set.of("A1"), found("href=" + encoded(one.path("href").asText())));
        assertEquals(Set.of("A1"), found("href=" + encoded("https://elsewhere" + PATH + "/" + id)));
        assertEquals(Set.of("A1"), found("id=" + id));
    }

    private void offering(String attributes) {
        api.post(PATH, "{" + attributes + ", \"x-mark\": \"" + mark + "\"}").expect(201);
    }

    private Set<String> found(String filter) {
        return api.get(PATH + "?" + filter + "&x-mark=" + mark)
                .expect(200)
                .json()
                .valueStream()
                .map(each -> each.path("name").asText())
                .collect(Collectors.toSet());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
