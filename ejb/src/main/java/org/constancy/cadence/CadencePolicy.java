package org.constancy.cadence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How often we talk with whom: one row a policy, edited by administrators and heads of teams. */
@Entity
@Table(name = "cadence_policy")
public class CadencePolicy {

    @Id
    private String id;

    @Version
    private long revision;

    private String name;
    private String tier;
    private String segment;
    private BigDecimal atLeast;

    @Column(length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String personRole;
    private Integer everyDays;

    /** {@code 1,7,30,90} */
    private String onDays;

    private Instant changedAt;
    private String changedBy;

    protected CadencePolicy() {}

    CadencePolicy(String id) {
        this.id = id;
    }

    /** @param terms as {@link PolicyForm} gave them */
    void says(PolicyTerms terms, Instant at, String by) {
        name = terms.name();
        tier = terms.tier();
        segment = terms.segment();
        atLeast = terms.atLeast();
        currency = terms.currency();
        phase = terms.phase();
        personRole = terms.role();
        everyDays = terms.everyDays();
        onDays = terms.onDays() == null
                ? null
                : terms.onDays().stream().map(String::valueOf).collect(Collectors.joining(","));
        changedAt = at;
        changedBy = by;
    }

    public String id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Who wrote it last. */
    public String changedBy() {
        return changedBy;
    }

    public PolicyTerms terms() {
        List<Integer> plan = onDays == null
                ? null
                : Arrays.stream(onDays.split(",")).map(Integer::valueOf).toList();
        return new PolicyTerms(name, tier, segment, atLeast, currency, phase, personRole, everyDays, plan);
    }
}
