package org.constancy.web.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.constancy.communications.AttachedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of a stranger is saved under its name, and runs nowhere. */
class AttachmentAnswerTest {

    @Test
    void itIsSavedAndNeverShown() {
        Map<String, String> headers = AttachmentAnswer.headers(file("Äpfel; \"1\".pdf", "application/pdf"));
        assertEquals(
                "attachment; filename=\"_pfel_ _1_.pdf\"; filename*=UTF-8''%C3%84pfel%3B%20%221%22.pdf",
                headers.get("Content-Disposition"));
        assertEquals("nosniff", headers.get("X-Content-Type-Options"));
        assertEquals("3", headers.get("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf,application/pdf",
        "text/html,application/octet-stream",
        "image/svg+xml,application/octet-stream",
        "text/javascript,application/octet-stream"
    })
    void whatABrowserMightRunIsNothingThatItKnows(String said, String sent) {
        assertEquals(sent, AttachmentAnswer.type(file("x", said)));
    }

    private static AttachedFile file(String name, String type) {
        return new AttachedFile(name, type, 3, out -> out.write(new byte[3]));
    }
}
