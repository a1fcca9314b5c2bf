package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    /** One field of each type that a spine can have. */
    @Table(name = "thing")
    static class Thing extends Aggregate {
        static final Shape<Thing> SHAPE =
                Shape.of("TMF620", "productCatalogManagement/v4", "productOffering", Thing.class);

        @Spine
        private String name;

        @Spine
        private Boolean isBundle;

        @Spine
        private Long count;

        @Spine
        private BigDecimal amount;

        @Spine
        private Instant due;

        @Spine
        private Period validFor;
    }

    @Property(tries = 500)
    void theSameJsonValueComesBack(@ForAll("documents") ObjectNode sent) {
        ObjectNode back = throughARow(sent);
        back.remove(List.of("id", "href", "lastUpdate"));
        assertTrue(Json.same(sent, back), () -> sent + " came back as " + back);
    }

    @Test
    void aDateTimeThatIsReadComesBackAsTheSameInstantInUtc() {
        ObjectNode sent = object("{\"due\":\"2026-03-01T10:00:00+02:00\",\"other\":\"2026-03-01T10:00:00+02:00\"}");
        ObjectNode back = throughARow(sent);
        assertEquals("2026-03-01T08:00:00Z", back.path("due").asText());
        assertEquals("2026-03-01T10:00:00+02:00", back.path("other").asText());
    }

    @Test
    void theSpineLeavesTheRemainderOnTheWayIn() {
        Thing thing = row(object("{\"name\":\"A\",\"isBundle\":true,\"x\":1}"));
        assertEquals("{\"x\":1}", thing.remainder());
        assertEquals("A", thing.name);
    }

    @Test
    void whatAColumnCannotHoldStaysInTheRemainder() {
        Thing thing = row(object("{\"name\":null,\"validFor\":{},\"amount\":1.12345678,\"count\":1.5}"));
        assertFalse(thing.remainder().equals("{}"));
        assertTrue(Json.same(
                object("{\"name\":null,\"validFor\":{},\"amount\":1.12345678,\"count\":1.5}"),
                Json.read(thing.remainder())));
    }

    @Provide
    Arbitrary<ObjectNode> documents() {
        Arbitrary<String> names =
                Arbitraries.of("name", "isBundle", "count", "amount", "validFor", "x", "y", "@type", "ä\"\\");
        return Arbitraries.maps(names, values(3)).ofMaxSize(7).map(members -> {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            members.forEach(node::set);
            return node;
        });
    }

    private Arbitrary<JsonNode> values(int depth) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> simple = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(12)
                        .filter(DocumentsTest::storable)
                        .map(json::textNode),
                Arbitraries.of(true, false).map(json::booleanNode),
                Arbitraries.bigDecimals().ofScale(4).map(number -> json.numberNode(number)),
                Arbitraries.longs().map(json::numberNode),
                Arbitraries.just(json.nullNode()));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<JsonNode> arrays = values(depth - 1).list().ofMaxSize(3).map(list -> json.arrayNode()
                .addAll(list));
        Arbitrary<JsonNode> objects = Arbitraries.maps(Arbitraries.of("a", "b", "id", "href"), values(depth - 1))
                .ofMaxSize(3)
                .map(members -> json.objectNode().setAll(members));
        return Arbitraries.oneOf(simple, arrays, objects);
    }

    private static boolean storable(String text) {
        try {
            Json.checkText(text, "");
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static Thing row(ObjectNode document) {
        Thing thing = new Thing();
        thing.created("1", null, Instant.EPOCH, "test");
        Documents.accept(Thing.SHAPE, thing, document);
        return thing;
    }

    private static ObjectNode throughARow(ObjectNode document) {
        return Documents.tree(Thing.SHAPE, row(document));
    }

    private static ObjectNode object(String text) {
        return Json.read(text);
    }
}
