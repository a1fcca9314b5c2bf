package org.constancy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Where other systems find us: the APIs with their addresses, documents and scopes. */
@Named
@RequestScoped
public class ApiPage {

    /**
     * @param code begins the names of its scopes
     * @param path below the server's root
     * @param resources what it is about, as it calls them
     * @param document its OpenAPI document, below the server's root
     */
    public record Api(String code, String title, String path, String resources, String document) {

        static Api tmf(String code, String title, String base, String resources) {
            String path = "/tmf-api/" + base + "/v4";
            return new Api(code, title, path, resources, path + "/openapi.json");
        }
    }

    private static final List<Api> ALL = List.of(
            Api.tmf(
                    "TMF620",
                    "Product Catalog",
                    "productCatalogManagement",
                    "catalog, category, productSpecification, productOffering, productOfferingPrice"),
            Api.tmf("TMF629", "Customer", "customerManagement", "customer"),
            Api.tmf("TMF632", "Party", "party", "organization, individual"),
            Api.tmf("TMF651", "Agreement", "agreementManagement", "agreement, agreementSpecification"),
            Api.tmf("TMF669", "Party Role", "partyRoleManagement", "partyRole"),
            Api.tmf("TMF683", "Party Interaction", "partyInteraction", "partyInteraction"),
            new Api(
                    "Constancy",
                    "",
                    "/api/v1",
                    "imports, references, due, customers/{id}/timeline, audit",
                    "/openapi"));

    public List<Api> getAll() {
        return ALL;
    }

    /** The server's root as the reader sees it, without a slash at its end. */
    public String getRoot() {
        String base = Faces.getRequestBaseURL();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
