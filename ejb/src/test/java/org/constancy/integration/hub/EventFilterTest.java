package org.constancy.integration.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events a listener asked for. */
class EventFilterTest {

    @Table(name = "anything")
    static class Anything extends Aggregate {}

    private static final List<Shape<?>> RESOURCES = List.of(
            Shape.of("TMF620", "productCatalogManagement/v4", "category", Anything.class),
            Shape.of("TMF620", "productCatalogManagement/v4", "productOffering", Anything.class));

    private static final ObjectNode LAUNCHED = new EventDocument(
                    "1",
                    "ProductOfferingStateChangeEvent",
                    Instant.parse("2026-11-22T12:00:00Z"),
                    7,
                    "request",
                    "Product Catalog Management",
                    "productOffering",
                    "42",
                    "{\"id\":\"42\",\"name\":\"Fibre\",\"lifecycleStatus\":\"Launched\",\"isBundle\":false,\"colour\":\"blue\","
                            + "\"category\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"lastUpdate\":\"2026-11-22T12:00:00.000Z\"}")
            .json();

    @ParameterizedTest
    @CsvSource({
        "eventType, EQ, ProductOfferingStateChangeEvent, true",
        "eventType, EQ, 'ProductOfferingCreateEvent,ProductOfferingStateChangeEvent', true",
        "eventType, NE, ProductOfferingStateChangeEvent, false",
        "eventTime, GT, 2026-11-22T11:00:00+00:00, true",
        "eventTime, GT, 2026-11-22T13:00:00+01:00, false",
        "sequence, GTE, 7, true",
        "event.productOffering.lifecycleStatus, EQ, Launched, true",
        "event.productOffering.lifecycleStatus, EQ, Active, false",
        "event.productOffering.category.id, EQ, b, true",
        "event.productOffering.name, LIKE, Fib*, true",
        "event.productOffering.name, REGEX, ^f, false",
        "event.productOffering.isBundle, EQ, false, true",
        "event.productOffering.colour, EQ, blue, true",
        "event.category.name, EQ, Fibre, false",
        "event.category.name, NE, Fibre, true"
    })
    void anEventIsChosenByWhatItSays(String path, Operator operator, String value, boolean whether) {
        assertEquals(
                whether, filter(new Condition(path, operator, List.of(value))).matches(LAUNCHED));
    }

    @ParameterizedTest
    @CsvSource({
        "colour, query.attribute",
        "event, query.attribute",
        "event.productOffering, query.attribute",
        "event.customer.name, query.attribute",
        "event.category.colour, query.attribute",
        "eventTime, query.filter",
        "event.productOffering.category, query.filter"
    })
    void whatNoEventOfTheApiHasIsRefused(String path, String code) {
        Refusal refusal = assertThrows(Refusal.class, () -> filter(new Condition(path, Operator.EQ, List.of("x"))));
        assertEquals(code, refusal.code());
    }

    @Test
    void whoAsksForNothingGetsAll() {
        assertEquals(true, filter().matches(LAUNCHED));
    }

    @Property
    void allConditionsMustHold(@ForAll("conditions") List<Condition> conditions) {
        boolean each = conditions.stream().allMatch(one -> filter(one).matches(LAUNCHED));
        assertEquals(each, filter(conditions.toArray(Condition[]::new)).matches(LAUNCHED));
    }

    @Property
    void conditionsAreReadAsTheyWereWritten(@ForAll("conditions") List<Condition> conditions) {
        assertEquals(new ArrayList<>(conditions), ConditionText.read(ConditionText.write(conditions)));
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        Arbitrary<Condition> one = Combinators.combine(
                        Arbitraries.of("eventType", "event.productOffering.name", "event.category.name"),
                        Arbitraries.of(Operator.EQ, Operator.NE, Operator.LIKE),
                        Arbitraries.of("Fibre", "F*", "ProductOfferingStateChangeEvent", "ü \"'%"))
                .as((path, operator, value) -> new Condition(path, operator, List.of(value)));
        return one.list().ofMaxSize(4);
    }

    private static EventFilter filter(Query.Condition... conditions) {
        return new EventFilter(
                List.of(conditions),
                RESOURCES,
                (resource, path) -> resource.equals("productOffering") && path.equals("colour"));
    }
}
