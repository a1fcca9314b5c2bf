package org.constancy.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constancy.customers.Purpose;

/** A text to write to people with, for one purpose, in one language. */
@Entity
@Table(name = "message_template")
public class MessageTemplate {

    /**
     * What somebody writes into a template.
     *
     * @param language BCP 47
     * @param html beside the plain content, or {@code null}
     */
    public record Text(String name, Purpose purpose, String language, String subject, String content, String html) {

        /** Where variables may stand. */
        List<String> filled() {
            return Stream.of(subject, content, html).filter(Objects::nonNull).toList();
        }
    }

    @Id
    private String id;

    @Version
    private long revision;

    @Column(length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Purpose purpose;

    @Column(length = 20)
    private String language;

    @Column(length = 500)
    private String subject;

    @Column(length = 100_000)
    private String content;

    @Column(length = 200_000)
    private String html;

    private Instant changedAt;

    @Column(length = 200)
    private String changedBy;

    protected MessageTemplate() {}

    MessageTemplate(String id, Text text, Instant at, String by) {
        this.id = id;
        says(text, at, by);
    }

    void says(Text text, Instant at, String by) {
        name = text.name();
        purpose = text.purpose();
        language = text.language();
        subject = text.subject();
        content = text.content();
        html = text.html();
        changedAt = at;
        changedBy = by;
    }

    public String id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    /** Whether it is in a language, whichever country's. @param tag BCP 47, or {@code null} */
    boolean isIn(String tag) {
        return tag != null && tag.split("-", 2)[0].equalsIgnoreCase(language.split("-", 2)[0]);
    }

    public Text text() {
        return new Text(name, purpose, language, subject, content, html);
    }
}
