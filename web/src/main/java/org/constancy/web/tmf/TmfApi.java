package org.constancy.web.tmf;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.constancy.web.agreement.AgreementResource;
import org.constancy.web.agreement.AgreementSpecificationResource;
import org.constancy.web.catalog.CatalogResource;
import org.constancy.web.catalog.CategoryResource;
import org.constancy.web.catalog.ProductOfferingPriceResource;
import org.constancy.web.catalog.ProductOfferingResource;
import org.constancy.web.catalog.ProductSpecificationResource;
import org.constancy.web.customer.CustomerResource;
import org.constancy.web.customer.IndividualResource;
import org.constancy.web.customer.OrganizationResource;
import org.constancy.web.customer.PartyRoleResource;
import org.constancy.web.interaction.PartyInteractionResource;
import org.constancy.web.message.CommunicationMessageResource;

/** The TM Forum doors. JSON is read and written by the product itself: the server's bindings guess. */
@ApplicationPath("tmf-api")
public class TmfApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Failures.class,
                Compression.class,
                SpecificationResource.class,
                HubResource.class,
                CatalogResource.class,
                CategoryResource.class,
                ProductSpecificationResource.class,
                ProductOfferingResource.class,
                ProductOfferingPriceResource.class,
                OrganizationResource.class,
                IndividualResource.class,
                CustomerResource.class,
                PartyRoleResource.class,
                AgreementResource.class,
                AgreementSpecificationResource.class,
                PartyInteractionResource.class,
                CommunicationMessageResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableMoxyJson", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
