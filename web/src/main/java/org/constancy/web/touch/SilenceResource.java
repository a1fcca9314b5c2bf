package org.constancy.web.touch;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.SilenceAlarm;
import org.constancy.contracts.AgreementSummary;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/silence?by=days|value&owner=&offset=&limit=}: the customers whose agreements are in force and whom nobody
 * has talked with within their cadence, with these agreements. {@code GET …/sheet} gives all agreements as CSV.
 */
@ApplicationScoped
@Path("silence")
public class SilenceResource {

    @Inject
    private SilenceAlarm alarm;

    @Inject
    private SilenceSheet sheet;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list() {
        Parameters parameters = new Parameters(request.getQueryString());
        Page<SilenceAlarm.Silent> page = alarm.page(query(parameters));
        String root = address.of(request);
        return Paging.list(page, parameters, root + request.getRequestURI(), each -> view(each, root))
                .build();
    }

    @GET
    @Path("sheet")
    @Produces("text/csv")
    public Response all() {
        if (!Caller.current().mayRead("silence")) {
            throw Refusal.forbidden("You may not read who is silent.");
        }
        Caller caller = Caller.current();
        StreamingOutput body = out -> {
            try {
                caller.call(() -> {
                    sheet.write(out);
                    return null;
                });
            } catch (java.io.IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"silence.csv\"")
                .build();
    }

    private static Query query(Parameters parameters) {
        Map<String, String> filters = parameters.only("by", "owner");
        String by = filters.getOrDefault("by", "days");
        if (!SilenceAlarm.ORDERS.contains(by)) {
            throw Refusal.invalid("query.by", "The silent are listed by days or by value.", "by: " + by);
        }
        Query asked = parameters.query();
        String owner = filters.get("owner");
        return new Query(
                owner == null ? List.of() : List.of(new Query.Condition("owner", Query.Operator.EQ, List.of(owner))),
                List.of(new Query.Order(by, true)),
                asked.offset(),
                asked.limit(),
                null);
    }

    private static ObjectNode view(SilenceAlarm.Silent silent, String root) {
        DueCustomer customer = silent.customer();
        ObjectNode view = Json.object();
        view.putObject("customer")
                .put("id", customer.customerId())
                .put("href", root + "/tmf-api/customerManagement/v4/customer/" + customer.customerId())
                .put("name", customer.name());
        view.put("owner", customer.owner())
                .put("silentDays", customer.silentDays())
                .put("cadenceDays", customer.cadenceDays())
                .put("since", customer.since().toString())
                .put("dueOn", customer.dueOn().toString());
        ArrayNode agreements = view.putArray("agreement");
        for (AgreementSummary each : silent.agreements()) {
            ObjectNode agreement = agreements
                    .addObject()
                    .put("id", each.id())
                    .put("href", root + "/tmf-api/agreementManagement/v4/agreement/" + each.id())
                    .put("name", each.name());
            if (each.annualValue() != null) {
                agreement.putObject("annualValue").put("unit", each.currency()).put("value", each.annualValue());
            }
        }
        return view;
    }
}
