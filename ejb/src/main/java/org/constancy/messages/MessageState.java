package org.constancy.messages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** Where a message is on its way, in the words of TMF681. */
public enum MessageState {
    /** It waits: for its time, for an address, for a server. */
    INITIAL("initial"),
    /** It is being sent: somebody has it, or a try has failed and there will be another. */
    IN_PROGRESS("inProgress"),
    /** It has gone out to whomever it could go out to. */
    COMPLETED("completed"),
    /** It was withdrawn before it went out. */
    CANCELLED("cancelled"),
    /** It went out to nobody, and will not. */
    FAILED("failed");

    private final String word;

    MessageState(String word) {
        this.word = word;
    }

    /** As it is written in a document. */
    public String word() {
        return word;
    }

    /**
     * The states that may follow this one. What went out may still come back; a letter may not have been posted after all; what failed may be tried again; what was withdrawn
     * while somebody took it has gone out.
     */
    public List<MessageState> next() {
        return switch (this) {
            case INITIAL -> List.of(IN_PROGRESS, COMPLETED, CANCELLED, FAILED);
            case IN_PROGRESS -> List.of(COMPLETED, CANCELLED, FAILED);
            case COMPLETED -> List.of(IN_PROGRESS, FAILED);
            case CANCELLED -> List.of(COMPLETED);
            case FAILED -> List.of(IN_PROGRESS, COMPLETED);
        };
    }

    /** Whether nothing more is going to happen by itself. */
    boolean over() {
        return this != INITIAL && this != IN_PROGRESS;
    }

    /** Reads a document's word, whatever its case; refused with {@code message.state.word}. */
    public static MessageState read(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "message.state.word",
                        "This is not the state of a message.",
                        "state: '" + word + "' is none of " + words(List.of(values()))));
    }

    /** Refuses a move outside the table with {@code message.state.move}, naming the allowed ones. */
    void checkMoveTo(MessageState other) {
        if (this != other && !next().contains(other)) {
            throw Refusal.conflict(
                    "message.state.move",
                    "A message that is " + word + " cannot become " + other.word + ".",
                    "allowed: " + (next().isEmpty() ? "none" : words(next())));
        }
    }

    private static String words(List<MessageState> states) {
        return states.stream().map(MessageState::word).collect(Collectors.joining(", "));
    }
}
