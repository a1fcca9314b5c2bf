package org.constancy.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One word of an item, by its stem. */
@Entity
@Table(name = "library_word")
@IdClass(LibraryWord.Key.class)
public class LibraryWord {

    /** Which item, which word. */
    record Key(String itemId, String stem) implements Serializable {}

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
