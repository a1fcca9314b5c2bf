package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;

/** Status and headers of a list (RULES 17 and 18). */
public final class Paging {

    private Paging() {}

    /** A page of a list, each row as {@code view} shows it. @param address of the list, without a query */
    public static <T> Response.ResponseBuilder list(
            Page<T> page, Parameters parameters, String address, Function<T, ObjectNode> view) {
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(each -> list.add(view.apply(each)));
        return answer(page, parameters, address).entity(Json.write(list).getBytes(StandardCharsets.UTF_8));
    }

    /** @param address of the list, without a query */
    public static Response.ResponseBuilder answer(Page<?> page, Parameters parameters, String address) {
        return answer(page, parameters).header("Link", links(page, parameters, address));
    }

    /** The same for a list that knows no offset: it begins, and goes on by key. */
    public static Response.ResponseBuilder keyed(Page<?> page, Parameters parameters, String address) {
        String start = "<" + address + "?" + parameters.others() + "limit=" + parameters.limit();
        String links = start + ">; rel=\"first\"";
        return answer(page, parameters)
                .header(
                        "Link",
                        page.next() == null
                                ? links
                                : links + ", " + start + "&after=" + page.next() + ">; rel=\"next\"");
    }

    private static Response.ResponseBuilder answer(Page<?> page, Parameters parameters) {
        boolean whole = page.rows().size() == page.total();
        return Response.status(parameters.limited() && !whole ? 206 : 200)
                .header("X-Total-Count", page.total())
                .header("X-Result-Count", page.rows().size());
    }

    private static String links(Page<?> page, Parameters parameters, String address) {
        String start = "<" + address + "?" + parameters.others();
        int limit = Math.max(1, parameters.limit());
        int offset = parameters.offset();
        List<String> links = new ArrayList<>();
        links.add(start + "offset=" + offset + "&limit=" + parameters.limit() + ">; rel=\"self\"");
        links.add(start + "offset=0&limit=" + limit + ">; rel=\"first\"");
        if (offset > 0 && !parameters.continued()) {
            links.add(start + "offset=" + Math.max(0, offset - limit) + "&limit=" + limit + ">; rel=\"prev\"");
        }
        if (page.next() != null) {
            links.add(start + "limit=" + limit + "&after=" + page.next() + ">; rel=\"next\"");
        } else if (!parameters.continued() && offset + (long) page.rows().size() < page.total()) {
            links.add(start + "offset=" + (offset + limit) + "&limit=" + limit + ">; rel=\"next\"");
        }
        long last = page.total() == 0 ? 0 : (page.total() - 1) / limit * limit;
        links.add(start + "offset=" + last + "&limit=" + limit + ">; rel=\"last\"");
        return String.join(", ", links);
    }
}
