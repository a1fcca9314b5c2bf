package org.constancy.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** Whether an item may be shown to customers. */
public enum ItemState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    /** As it is written in a document: {@code draft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it may go from here. */
    public List<ItemState> next() {
        return switch (this) {
            case DRAFT -> List.of(PUBLISHED);
            case PUBLISHED -> List.of(WITHDRAWN);
            case WITHDRAWN -> List.of(PUBLISHED);
        };
    }

    /** Reads a document's word, whatever its case; refused with 400 {@code library.state}. */
    public static ItemState read(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "library.state",
                        "This is not a state.",
                        "state: '" + word + "' is none of "
                                + Arrays.stream(values()).map(ItemState::word).collect(Collectors.joining(", "))));
    }
}
