package org.constancy.messages;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {

    @ParameterizedTest
    @CsvSource({
        "INITIAL,IN_PROGRESS COMPLETED CANCELLED FAILED",
        "IN_PROGRESS,COMPLETED CANCELLED FAILED",
        "COMPLETED,IN_PROGRESS FAILED",
        "CANCELLED,COMPLETED",
        "FAILED,IN_PROGRESS COMPLETED"
    })
    void aMessageMovesByTheTable(MessageState from, String allowed) {
        List<String> names = allowed == null ? List.of() : List.of(allowed.split(" "));
        for (MessageState to : MessageState.values()) {
            if (from == to || names.contains(to.name())) {
                assertDoesNotThrow(() -> from.checkMoveTo(to));
            } else {
                Refusal refusal = assertThrows(Refusal.class, () -> from.checkMoveTo(to));
                assertEquals("message.state.move", refusal.code());
                from.next().forEach(each -> assertTrue(refusal.detail().contains(each.word())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MessageState.class)
    void aWordIsReadWhateverItsCase(MessageState state) {
        assertEquals(state, MessageState.read(state.word().toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void anotherWordIsRefusedWithTheWordsThereAre() {
        Refusal refusal = assertThrows(Refusal.class, () -> MessageState.read("sent"));
        assertEquals("message.state.word", refusal.code());
        assertTrue(refusal.detail().contains("inProgress"));
    }
}
