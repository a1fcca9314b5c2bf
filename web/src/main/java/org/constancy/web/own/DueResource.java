package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.DueQuery;
import org.constancy.communications.Reason;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/due?at=&owner=&limit=}: the customers who are due a contact by {@code at} (now), of one account owner or
 * of all, the longest due first.
 */
@ApplicationScoped
@Path("due")
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {

    @Inject
    private Due due;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list() {
        Parameters parameters = new Parameters(request.getQueryString());
        Page<DueCustomer> page = due.page(query(parameters));
        String root = address.of(request);
        return Paging.list(page, parameters, root + request.getRequestURI(), each -> view(each, root))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static DueQuery query(Parameters parameters) {
        Map<String, String> filters = parameters.only("at", "owner");
        Query asked = parameters.query();
        return new DueQuery(
                parameters.moment("at"),
                DueQuery.owner(filters.get("owner")),
                asked.offset(),
                asked.limit(),
                asked.after());
    }

    private static ObjectNode view(DueCustomer customer, String root) {
        ObjectNode view = Json.object();
        view.putObject("customer")
                .put("id", customer.customerId())
                .put("href", root + "/tmf-api/customerManagement/v4/customer/" + customer.customerId())
                .put("name", customer.name());
        view.put("tier", customer.tier());
        view.put("owner", customer.owner());
        view.put("since", customer.since().toString());
        view.put("dueOn", customer.dueOn().toString());
        view.put("cadenceDays", customer.cadenceDays());
        view.put("silentDays", customer.silentDays());
        ArrayNode reasons = view.putArray("reasons");
        for (Reason reason : customer.reasons()) {
            ObjectNode each = reasons.addObject().put("code", reason.code());
            Values.put(each, reason.values());
            each.put("text", reason.text());
        }
        if (customer.annualValue() != null) {
            view.putObject("annualValue").put("unit", customer.currency()).put("value", customer.annualValue());
        }
        return view;
    }
}
