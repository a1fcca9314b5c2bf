package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files an interaction takes, and under what names. */
class AttachmentRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"setup.exe", "SETUP.EXE", "offer.pdf.js", "run.bat. .", "a.lnk"})
    void programsAreRefusedHoweverTheyAreWritten(String name) {
        Refusal no = assertThrows(Refusal.class, () -> new AttachmentRule().checkType(AttachmentRule.name(name)));
        assertEquals("attachment.type", no.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer.pdf", "exe", "Notes", "floor plan.png", "exe.txt"})
    void whatIsReadIsTaken(String name) {
        assertDoesNotThrow(() -> new AttachmentRule().checkType(AttachmentRule.name(name)));
    }

    @Test
    void aNameHasNoFolderAndNothingThatNobodySees() {
        assertEquals("offer.pdf", AttachmentRule.name("C:\\Users\\me\\offer.pdf"));
        assertEquals("passwd", AttachmentRule.name("../../etc/passwd"));
        assertEquals("offerfdp.exe", AttachmentRule.name("offer\u202Efdp.exe"));
        assertEquals("ab", AttachmentRule.name("a\r\nb"));
        assertEquals("attachment", AttachmentRule.name(" "));
        assertEquals("attachment", AttachmentRule.name(null));
        assertEquals(200, AttachmentRule.name("x".repeat(5000)).length());
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf,application/pdf",
        "text/plain; charset=utf-8,text/plain",
        "'a b',application/octet-stream",
        "'text/html\nx: y',application/octet-stream"
    })
    void aTypeThatCannotStandInAHeaderIsNone(String sent, String kept) {
        assertEquals(kept, AttachmentRule.mimeType(sent));
    }
}
