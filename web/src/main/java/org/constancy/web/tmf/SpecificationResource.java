package org.constancy.web.tmf;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.constancy.kernel.Model;

/** Each API's document, as TM Forum published it. */
@Path("{api}/v4/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class SpecificationResource {

    private static final Map<String, String> APIS = Map.of(
            "productCatalogManagement", "TMF620",
            "customerManagement", "TMF629",
            "party", "TMF632",
            "agreementManagement", "TMF651",
            "partyRoleManagement", "TMF669",
            "partyInteraction", "TMF683");

    @GET
    public byte[] get(@PathParam("api") String api) {
        if (!APIS.containsKey(api)) {
            throw new NotFoundException();
        }
        return Model.of(APIS.get(api)).document();
    }
}
