package org.constancy.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** What helps customers: stories of like organisations, papers, posts, and what good looks like. */
@Stateless
public class LibraryItems extends Store<LibraryItem> {

    private static final int LOOKED_AT = 200;

    @Inject
    private LibraryIndex index;

    public LibraryItems() {
        super(LibraryItem.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CATALOGUE_MANAGER);
    }

    /** What may be shown to customers now and speaks of a text, what says most of it first, at most {@code most}. */
    public List<Stored> search(String text, int most) {
        reading();
        return index.find(text, LOOKED_AT).stream()
                .map(hit -> em.find(LibraryItem.class, hit.itemId()))
                .filter(item -> item != null && item.available(clock.instant()))
                .limit(most)
                .map(item -> get(item.id()))
                .toList();
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("state")) {
            document.put("state", ItemState.DRAFT.word());
        }
        if (!document.hasNonNull("version")) {
            document.put("version", "1");
        }
    }

    @Override
    protected void decide(LibraryItem item, ObjectNode before, ObjectNode after) {
        ItemState to = ItemState.read(after.path("state").asText());
        ItemState from =
                before == null ? null : ItemState.read(before.path("state").asText());
        after.put("state", to.word());
        if (from != null && from != to && !from.next().contains(to)) {
            throw Refusal.conflict(
                    "library.move",
                    "An item cannot go from " + from.word() + " to " + to.word() + ".",
                    "allowed: " + from.next().stream().map(ItemState::word).collect(Collectors.joining(", ")));
        }
        if (to == ItemState.PUBLISHED && from != to) {
            requireSomething(after);
            after.put("publishedDate", clock.instant().toString());
        } else if (before != null) {
            after.set("publishedDate", before.path("publishedDate"));
            requireVersion(before, after, from);
        }
        if (after.path("publishedDate").isMissingNode()) {
            after.remove("publishedDate");
        }
    }

    private static void requireSomething(ObjectNode item) {
        boolean holds = item.path("content").asText().length() > 0
                || item.path("url").asText().length() > 0
                || item.path("step").size() > 0;
        if (!holds) {
            throw Refusal.conflict(
                    "library.empty",
                    "An item that is published holds something: a text, an address, or steps.",
                    "missing: content, url or step");
        }
    }

    /** Who holds a version holds that text: another text is another version. */
    private static void requireVersion(ObjectNode before, ObjectNode after, ItemState from) {
        boolean same = List.of("content", "url", "step").stream()
                .allMatch(each -> Objects.equals(before.get(each), after.get(each)));
        boolean sameVersion = before.path("version").equals(after.path("version"));
        if (from != ItemState.DRAFT && !same && sameVersion) {
            throw Refusal.conflict(
                    "library.version",
                    "Customers hold this version: give what is changed another one.",
                    "version: " + after.path("version").asText());
        }
    }

    @Override
    protected void follow(LibraryItem item, ObjectNode document) {
        index.follow(item.id(), document);
    }

    @Override
    protected void decideDelete(LibraryItem item) {
        if (item.everPublished()) {
            throw Refusal.conflict(
                    "library.published", "Customers may hold it: withdraw it instead.", "state: published before");
        }
    }

    @Override
    protected void followDelete(LibraryItem item) {
        index.forget(item.id());
    }
}
