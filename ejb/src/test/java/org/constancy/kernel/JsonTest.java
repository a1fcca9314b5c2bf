package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1        | json.malformed",
                "{\"a\":1} x     | json.malformed",
                "{\"a\":1,\"a\":2} | json.malformed",
                "{\"a\":01}      | json.malformed",
                "{\"a\":NaN}     | json.malformed",
                "{\"a\":\"\\u0000\"} | json.text",
                "{\"a\":\"\\ud800\"} | json.text",
                "{\"a\":\"\\udc00\\ud800\"} | json.text",
                "{\"\\ud800\":1} | json.text",
                "{\"a\":[{\"href\":\"here.constancy:/tmf-api\"}]} | json.text",
                "{\"here.constancy:\":1} | json.text",
                "{\"a\":1e400000000} | json.number",
                "{\"a\":1e101} | json.number",
                "{\"a\":[{\"b\":1e-102}]} | json.number",
                "{\"a\":1e99999999999} | json.number"
            })
    void whatCannotBeKeptAlikeEverywhereIsRefusedWithItsCode(String text, String code) {
        Refusal refusal = assertThrows(Refusal.class, () -> parse(text));
        assertEquals(code, refusal.code());
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
    }

    @Test
    void aRefusalNamesTheWholePathToWhatIsWrong() {
        String text = "{\"a\":{\"b\":[{\"href\":\"here.constancy:/tmf-api\"}]}}";
        assertEquals("a.b.href", assertThrows(Refusal.class, () -> parse(text)).detail());
    }

    @Test
    void aRefusalNamesNoClass() {
        byte[] deep = ("{\"x\": " + "[".repeat(100) + "}").getBytes(StandardCharsets.UTF_8);
        Refusal refusal = assertThrows(Refusal.class, () -> Json.parse(deep));
        assertFalse(refusal.detail().contains("StreamReadConstraints"), refusal.detail());
    }

    @Test
    void nestingEndsAtSixtyFour() {
        parse("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}");
        String deeper = "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}";
        assertEquals(
                "json.limit", assertThrows(Refusal.class, () -> parse(deeper)).code());
    }

    @Test
    void textsEndAtTwoHundredAndFiftySixKibibytes() {
        parse("{\"a\":\"" + "x".repeat(256 * 1024) + "\"}");
        String longer = "{\"a\":\"" + "x".repeat(256 * 1024 + 1) + "\"}";
        assertEquals(
                "json.limit", assertThrows(Refusal.class, () -> parse(longer)).code());
    }

    @Test
    void numbersKeepTheirDigits() {
        assertEquals("{\"a\":1.10}", Json.write(parse("{\"a\":1.10}")));
        assertEquals("{\"a\":99999999999}", Json.write(parse("{\"a\":99999999999}")));
    }

    @Test
    void sameMeansSameValueWhateverTheOrderAndTheSpelling() {
        assertTrue(Json.same(parse("{\"a\":1.0,\"b\":[{}]}"), parse("{\"b\":[{}],\"a\":1}")));
        assertFalse(Json.same(parse("{\"b\":[1,2]}"), parse("{\"b\":[2,1]}")));
    }

    @Test
    void aBadDocumentInAnArrayIsReportedAndDoesNotHideTheOthers() throws IOException {
        List<String> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        byte[] text = "[{\"a\":1},{\"a\":\"\\u0000\"},{\"a\":3}]".getBytes(StandardCharsets.UTF_8);
        Json.parseEach(
                new ByteArrayInputStream(text), node -> taken.add(Json.write(node)), each -> refused.add(each.code()));
        assertEquals(List.of("{\"a\":1}", "{\"a\":3}"), taken);
        assertEquals(List.of("json.text"), refused);
    }

    private static com.fasterxml.jackson.databind.JsonNode parse(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
