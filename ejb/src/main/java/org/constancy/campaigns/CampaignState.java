package org.constancy.campaigns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** Where a campaign stands. Nothing is sent before somebody could see to whom it goes. */
public enum CampaignState {
    /** It is being written. */
    DRAFT,
    /** Who gets it, and who does not, is being found out. */
    PREVIEWING,
    /** It can be seen who gets it. */
    READY,
    /** It goes out, wave by wave. */
    RUNNING,
    /** No further wave goes out for now; what has left stays under way. */
    PAUSED,
    /** Nothing more goes out, and never will. */
    STOPPED,
    /** It has gone to all to whom it could go. */
    FINISHED;

    /** As it is written in a document: {@code running}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where somebody may move it from here. */
    public List<CampaignState> next() {
        return switch (this) {
            case DRAFT -> List.of(PREVIEWING);
            case PREVIEWING -> List.of(STOPPED);
            case READY -> List.of(RUNNING, PREVIEWING, DRAFT);
            case RUNNING -> List.of(PAUSED, STOPPED);
            case PAUSED -> List.of(RUNNING, STOPPED);
            case STOPPED, FINISHED -> List.of();
        };
    }

    /** Whether what it says may still be changed. */
    boolean open() {
        return this == DRAFT || this == READY;
    }

    /** Where it goes by itself, when the work on it is done; {@code null} where it does not. */
    CampaignState byItself() {
        return this == PREVIEWING ? READY : this == RUNNING ? FINISHED : null;
    }

    /** Reads a document's word, whatever its case; refused with {@code campaign.state.word}. */
    public static CampaignState read(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "campaign.state.word",
                        "This is not the state of a campaign.",
                        "state: '" + word + "' is none of " + words(List.of(values()))));
    }

    /** Refuses a move outside the table with {@code campaign.state.move}, naming the allowed ones. */
    void checkMoveTo(CampaignState other, boolean byItself) {
        boolean allowed = this == other || next().contains(other) || byItself && other == byItself();
        if (!allowed) {
            throw Refusal.conflict(
                    "campaign.state.move",
                    "A campaign that is " + word() + " cannot become " + other.word() + ".",
                    "allowed: " + (next().isEmpty() ? "none" : words(next())));
        }
    }

    private static String words(List<CampaignState> states) {
        return states.stream().map(CampaignState::word).collect(Collectors.joining(", "));
    }
}
