package org.constancy.web.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    private LazyRows<Row> rows;

    /** @param says in which line of business, may be empty */
    public record Row(String id, String name, String says, String tier, String owner, String status)
            implements Serializable {

        static Row of(Stored stored) {
            ObjectNode customer = stored.document();
            return new Row(
                    stored.id(),
                    customer.path("name").asText(),
                    customer.path("segment").asText(),
                    customer.path("tier").asText(),
                    customer.path("owner").asText(),
                    customer.path("status").asText());
        }
    }

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(customers::page, CustomerList::page).orderedBy(Query.BY_NAME, false);
        }
        return rows;
    }

    private static List<Row> page(List<Stored> stored) {
        return stored.stream().map(Row::of).toList();
    }
}
