package org.constancy.integration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.constancy.kernel.Attempt;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Json;
import org.hibernate.annotations.DynamicUpdate;

/** One document of an import, and what became of it. */
@Entity
@DynamicUpdate
@Table(name = "import_line")
public class ImportLine {

    private static final int LONGEST = 1000;

    @Id
    private String id;

    private String jobId;
    private int number;

    @Column(length = 300)
    private String place;

    @Column(length = 1048576)
    private String document;

    @Enumerated(EnumType.STRING)
    private Attempt.Outcome outcome;

    private String resourceType;
    private String resourceId;
    private String code;

    @Column(length = LONGEST)
    private String words;

    protected ImportLine() {}

    ImportLine(String jobId, int number, String place, String document) {
        this.id = Ids.next();
        this.jobId = jobId;
        this.number = number;
        this.place = place.length() <= 300 ? place : place.substring(0, 300);
        this.document = document;
    }

    void is(String type) {
        resourceType = type;
    }

    void became(Attempt.Outcome what, String id) {
        outcome = what;
        resourceId = id;
    }

    void said(String newCode, String text) {
        code = newCode;
        words = text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** Lines in the order of the file. */
    static List<ImportLine> of(EntityManager em, Collection<String> ids) {
        return em.createQuery("select l from ImportLine l where l.id in ?1 order by l.number", ImportLine.class)
                .setParameter(1, ids)
                .getResultList();
    }

    String jobId() {
        return jobId;
    }

    ObjectNode document() {
        return document == null ? null : Json.read(document);
    }

    public String id() {
        return id;
    }

    /** Counts from 1. */
    public int number() {
        return number;
    }

    /** The file, and the place in it. */
    public String place() {
        return place;
    }

    /** {@code null} while it is waiting. */
    public Attempt.Outcome outcome() {
        return outcome;
    }

    /** The resource's name: {@code productOffering}; {@code null} where it could not be told. */
    public String resourceType() {
        return resourceType;
    }

    public String resourceId() {
        return resourceId;
    }

    /** Why it was refused, or what was mended on the way in; else {@code null}. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
