package org.constancy.web.agreement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The list of agreements; the address may narrow it to those in force that renew within some days. */
@Named
@ViewScoped
public class AgreementList implements Serializable {

    @Inject
    private Agreements agreements;

    @Inject
    private Customers customers;

    @Inject
    private Days days;

    private Integer renews;
    private LazyRows<Row> rows;

    /** @param annualValue {@code null} where nothing recurs */
    public record Row(
            String id,
            String name,
            String customer,
            String customerId,
            AgreementStatus status,
            LocalDate renewal,
            BigDecimal annualValue,
            String currency)
            implements Serializable {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(agreements::page, this::page, window());
            rows = renews == null ? rows.orderedBy(Query.BY_NAME, false) : rows.orderedBy("renewalDate", false);
        }
        return rows;
    }

    private Query.Condition[] window() {
        if (renews == null) {
            return new Query.Condition[0];
        }
        String until = days.now().plus(Duration.ofDays(renews)).toString();
        return new Query.Condition[] {
            new Query.Condition("status", Query.Operator.EQ, List.of(AgreementStatus.IN_FORCE.word())),
            new Query.Condition("renewalDate", Query.Operator.LTE, List.of(until))
        };
    }

    private List<Row> page(List<Stored> stored) {
        List<String> ids = stored.stream().map(Stored::id).toList();
        Map<String, AgreementSummary> summaries =
                agreements.summaries(ids).stream().collect(Collectors.toMap(AgreementSummary::id, Function.identity()));
        return stored.stream().map(each -> row(each, summaries.get(each.id()))).toList();
    }

    private Row row(Stored stored, AgreementSummary summary) {
        return new Row(
                stored.id(),
                summary.name(),
                Parties.customer(stored.document()),
                summary.customerId(),
                summary.status(),
                renewal(summary),
                summary.annualValue(),
                summary.currency());
    }

    /* A day where the customer is. */
    private LocalDate renewal(AgreementSummary summary) {
        CustomerProfile customer = summary.customerId() == null ? null : customers.profile(summary.customerId());
        ZoneId zone = customer == null ? ZoneOffset.UTC : customer.zone();
        return summary.renewal() == null ? null : days.agreed(summary.renewal(), zone);
    }

    public Integer getRenews() {
        return renews;
    }

    public void setRenews(Integer renews) {
        this.renews = renews;
    }
}
