package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.constancy.catalogue.ProductSpecifications;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.kernel.References;

/** Who uses an offering, and what it is made of. */
@Named
@RequestScoped
public class OfferingUses {

    private static final int SHOWN = 5;

    @Inject
    private OfferingPage page;

    @Inject
    private References references;

    @Inject
    private Agreements agreements;

    @Inject
    private ProductSpecifications specifications;

    private Collection<String> owners;

    /** A characteristic of the specification, in words. */
    public record Trait(String name, String values) {}

    /** In how many agreements it stands. */
    public int getCount() {
        if (owners == null) {
            owners = references.owners(
                    "agreement", "agreementItem.productOffering", "productOffering", List.of(page.getId()));
        }
        return owners.size();
    }

    /** Some of those agreements. */
    public List<AgreementSummary> getAgreements() {
        return getCount() == 0
                ? List.of()
                : agreements.summaries(owners.stream().limit(SHOWN).toList());
    }

    /** The specification's characteristics; empty where it is not in the catalogue. */
    public List<Trait> getTraits() {
        JsonNode reference = page.getDocument().path("productSpecification");
        if (!reference.path("href").asText().startsWith(org.constancy.kernel.Stored.HERE)) {
            return List.of();
        }
        JsonNode specification =
                specifications.get(reference.path("id").asText()).document();
        return traits(specification.path("productSpecCharacteristic"), "productSpecCharacteristicValue");
    }

    /** Characteristics as a specification of any kind has them. */
    public static List<Trait> traits(JsonNode characteristics, String valueAttribute) {
        List<Trait> traits = new ArrayList<>();
        for (JsonNode each : characteristics) {
            List<String> values = new ArrayList<>();
            for (JsonNode value : each.path(valueAttribute)) {
                values.add((value.path("value").asText() + " "
                                + value.path("unitOfMeasure").asText())
                        .strip());
            }
            traits.add(new Trait(each.path("name").asText(), String.join(", ", values)));
        }
        return traits;
    }
}
