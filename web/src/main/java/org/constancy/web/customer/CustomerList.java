package org.constancy.web.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.customers.Customers;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The list of customers. */
@Named
@ViewScoped
public class CustomerList implements Serializable {

    @Inject
    private Customers customers;

    @Inject
    private Due due;

    private LazyRows<Row> rows;

    /**
     * @param says in which line of business, may be empty
     * @param standing how we keep in touch; {@code null} where nothing is known yet
     */
    public record Row(
            String id, String name, String says, String tier, String owner, String status, DueCustomer standing) {

        static Row of(Stored stored, DueCustomer standing) {
            ObjectNode customer = stored.document();
            return new Row(
                    stored.id(),
                    customer.path("name").asText(),
                    customer.path("segment").asText(),
                    customer.path("tier").asText(),
                    customer.path("owner").asText(),
                    customer.path("status").asText(),
                    standing);
        }
    }

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(customers::page, this::page).orderedBy(Query.BY_NAME, false);
        }
        return rows;
    }

    private List<Row> page(List<Stored> stored) {
        return stored.stream().map(each -> Row.of(each, due.of(each.id()))).toList();
    }
}
