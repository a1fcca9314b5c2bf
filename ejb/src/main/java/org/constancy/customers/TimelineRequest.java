package org.constancy.customers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A CDI event: somebody looks at a customer's timeline. Each room adds what it knows, newest first, at most {@link #limit}
 * entries that lie behind {@link #from}.
 */
public final class TimelineRequest {

    private final String customerId;
    private final int limit;
    private final TimelineMark mark;
    private final boolean conversation;
    private final String person;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private long total;

    TimelineRequest(String customerId, int limit, TimelineMark mark) {
        this(customerId, limit, mark, false, null);
    }

    TimelineRequest(String customerId, int limit, TimelineMark mark, boolean conversation, String person) {
        this.conversation = conversation;
        this.person = person;
        this.customerId = customerId;
        this.limit = limit;
        this.mark = mark;
    }

    public String customerId() {
        return customerId;
    }

    public int limit() {
        return limit;
    }

    /** Whether only what was said and written is wanted: all else is passed over. */
    public boolean isConversation() {
        return conversation || person != null;
    }

    /** With whom it was said, to whom it was written: the id of an individual, {@code null} for everybody. */
    public String person() {
        return person;
    }

    /** Whether the number of all entries is wanted as well: it is not on a page that continues another. */
    public boolean counts() {
        return mark == null;
    }

    /** Where entries of this kind begin: only what is older, or as old with a smaller id, is still to be told. */
    public Start from(String kind) {
        return mark == null ? Start.NOW : mark.start(kind);
    }

    /**
     * Adds entries of one kind.
     *
     * @param all how many there are of them altogether; not read where {@link #counts} is false
     */
    public void add(List<TimelineEntry> some, long all) {
        entries.addAll(some);
        total += all;
    }

    long total() {
        return mark == null ? total : mark.total();
    }

    /** The newest of all, those of the same moment by kind and else as their room gave them. */
    List<TimelineEntry> page() {
        return entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::at).reversed().thenComparing(TimelineEntry::kind))
                .limit(limit)
                .toList();
    }

    /** @param at later entries were told before; those of this very moment were too, unless their id is smaller */
    public record Start(Instant at, String id) {

        private static final Start NOW = new Start(Instant.parse("9999-12-31T23:59:59.999Z"), "");
    }
}
