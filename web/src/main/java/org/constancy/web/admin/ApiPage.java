package org.constancy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.constancy.web.access.Apis;
import org.omnifaces.util.Faces;

/** Where other systems find us: the APIs with their addresses, documents and scopes. */
@Named
@RequestScoped
public class ApiPage {

    private static final String OWN =
            "imports, references, due, customers/{id}/timeline, audit, hub, subscriptions, deliveries";
    private static final List<String> OWN_SCOPES = List.of(
            "imports:write",
            "references:read",
            "due:read",
            "customers:read",
            "audit:read",
            "hub:write",
            "subscriptions:write",
            "deliveries:write");

    /**
     * @param path below the server's root
     * @param resources what it is about, as it calls them
     * @param document its OpenAPI document, below the server's root
     */
    public record Row(String name, String title, String path, String resources, String document, List<String> scopes) {

        static Row of(Apis.Api api) {
            List<String> scopes = List.of(api.code() + ":read", api.code() + ":write");
            String resources = String.join(", ", api.resources());
            return new Row(api.code(), api.title(), api.path(), resources, api.document(), scopes);
        }
    }

    @Inject
    private Apis apis;

    public List<Row> getAll() {
        return apis.all().stream().map(Row::of).toList();
    }

    /** What TM Forum has no address for. */
    public Row getOwn() {
        List<String> scopes = new ArrayList<>(OWN_SCOPES);
        apis.own().forEach(each -> scopes.addAll(List.of(each + ":read", each + ":write")));
        String resources = String.join(", ", apis.own()) + ", " + OWN;
        return new Row("Constancy", "", "/api/v1", resources, "/openapi", scopes);
    }

    /** The server's root as the reader sees it, without a slash at its end. */
    public String getRoot() {
        String base = Faces.getRequestBaseURL();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
