package org.constancy.web.catalog;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.Lifecycle;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.catalogue.Readiness;
import org.constancy.kernel.Store;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.ResourcePage;
import org.omnifaces.cdi.ViewScoped;

/** One offering: what it does, where it stands, and what is missing before launch. */
@Named("offeringPage")
@ViewScoped
public class OfferingPage extends ResourcePage {

    @Inject
    private ProductOfferings offerings;

    private transient Readiness readiness;

    @Override
    protected Store<?> store() {
        return offerings;
    }

    public Readiness getReadiness() {
        if (readiness == null) {
            readiness = offerings.readiness(getId());
        }
        return readiness;
    }

    public String getName() {
        return getDocument().path("name").asText();
    }

    public String getState() {
        return getDocument().path("lifecycleStatus").asText();
    }

    /** The first category's name, may be empty. */
    public String getCategory() {
        return getDocument().path("category").path(0).path("name").asText();
    }

    /** In how many markets it can be bought. */
    public int getSoldIn() {
        return Lifecycle.of(getState()) == Lifecycle.LAUNCHED
                ? getReadiness().markets().size()
                : 0;
    }

    /** {@code null} where it has none. */
    public Option getSpecification() {
        return Option.of(getDocument().path("productSpecification"));
    }

    /** The offerings that it bundles. */
    public List<Option> getComponents() {
        List<Option> components = new ArrayList<>();
        getDocument().path("bundledProductOffering").forEach(each -> components.add(Option.of(each)));
        return components;
    }
}
