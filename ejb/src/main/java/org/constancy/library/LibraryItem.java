package org.constancy.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** Something that helps a customer: a story of a like organisation, a paper, a post, or what good looks like, in steps. */
@Entity
@Table(name = "library_item")
public class LibraryItem extends Aggregate {

    static final Shape<LibraryItem> SHAPE =
            Shape.own("libraryItems", "libraryItem", LibraryItem.class).state("state", "StateChangeEvent");

    @Spine
    private String name;

    @Spine
    private String kind;

    @Spine
    private String language;

    @Spine
    private String version;

    @Spine
    private String state;

    @Spine
    private Instant validUntil;

    @Spine
    private Instant publishedDate;

    String name() {
        return name;
    }

    String language() {
        return language == null ? "" : language;
    }

    String kind() {
        return kind;
    }

    String version() {
        return version;
    }

    boolean everPublished() {
        return publishedDate != null;
    }

    boolean withdrawn() {
        return ItemState.read(state) == ItemState.WITHDRAWN;
    }

    /** Whether it may be shown to customers at a moment. */
    boolean available(Instant at) {
        return ItemState.read(state) == ItemState.PUBLISHED && (validUntil == null || validUntil.isAfter(at));
    }
}
