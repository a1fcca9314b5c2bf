package org.constancy.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One word of an item, by its stem. */
@Entity
@Table(name = "library_word")
@IdClass(LibraryWord.Key.class)
public class LibraryWord {

    /** Which item, which word. A class and not a record: Hibernate fills it. */
    public static class Key implements Serializable {

        private String itemId;
        private String stem;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && itemId.equals(key.itemId) && stem.equals(key.stem);
        }

        @Override
        public int hashCode() {
            return Objects.hash(itemId, stem);
        }
    }

    @Id
    @Column(name = "item_id")
    private String itemId;

    @Id
    @Column(name = "stem")
    private String stem;

    private String language;
    private int weight;

    protected LibraryWord() {}

    LibraryWord(String itemId, String language, String stem, int weight) {
        this.itemId = itemId;
        this.language = language;
        this.stem = stem;
        this.weight = weight;
    }
}
