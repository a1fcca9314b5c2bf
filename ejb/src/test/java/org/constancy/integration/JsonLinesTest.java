package org.constancy.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final List<String> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void eachLineIsADocumentAndABrokenOneHidesNoOther() throws IOException {
        read("\uFEFF{\"a\":1}\r\n\n{\"a\":\n  \n{\"a\":3}{\"a\":4}\n{\"a\":5}");
        assertEquals(List.of("x.jsonl#1 {\"a\":1}", "x.jsonl#6 {\"a\":5}"), taken);
        assertEquals(List.of("x.jsonl#3 json.malformed", "x.jsonl#5 json.malformed"), refused);
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        read("{\"a\":1}\n{\"a\":\"" + "x".repeat(1 << 20) + "\"}\n{\"a\":3}\n");
        assertEquals(List.of("x.jsonl#1 {\"a\":1}", "x.jsonl#3 {\"a\":3}"), taken);
        assertEquals(List.of("x.jsonl#2 import.size"), refused);
    }

    @Test
    void anEmptyFileHasNoDocuments() throws IOException {
        read("");
        assertEquals(List.of(), taken);
        assertEquals(List.of(), refused);
    }

    private void read(String text) throws IOException {
        JsonLines.read(
                "x.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new ImportFiles.Sink() {
                    @Override
                    public void document(String place, JsonNode document) {
                        taken.add(place + " " + document);
                    }

                    @Override
                    public void refused(String place, Refusal refusal) {
                        refused.add(place + " " + refusal.code());
                    }
                });
    }
}
