package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.Lifecycle;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.catalogue.Readiness;
import org.constancy.kernel.Stored;
import org.constancy.web.shell.Option;
import org.omnifaces.cdi.ViewScoped;

/** One offering: what it does, where it stands, and what is missing before launch. */
@Named("offeringPage")
@ViewScoped
public class OfferingPage implements Serializable {

    @Inject
    private ProductOfferings offerings;

    private String id = "";
    private Long revision;
    private transient ObjectNode document;
    private transient Readiness readiness;

    /** Reads it; 404 where there is no such offering. */
    public void open() {
        Stored stored = offerings.get(id);
        revision = stored.revision();
        document = stored.document();
    }

    public ObjectNode getDocument() {
        if (document == null) {
            document = offerings.get(id).document();
        }
        return document;
    }

    public Readiness getReadiness() {
        if (readiness == null) {
            readiness = offerings.readiness(id);
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
        return getDocument().has("productSpecification") ? option(getDocument().path("productSpecification")) : null;
    }

    /** The offerings that it bundles. */
    public List<Option> getComponents() {
        List<Option> components = new ArrayList<>();
        getDocument().path("bundledProductOffering").forEach(each -> components.add(option(each)));
        return components;
    }

    private static Option option(JsonNode reference) {
        String id = reference.path("id").asText();
        return new Option(id, reference.path("name").asText(id));
    }

    /** Of what was read when the page was opened: forms on it overwrite nothing unseen. */
    public Long getRevision() {
        return revision;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
