package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.constancy.kernel.Refusal;

/** All offerings. What is Launched is, and stays, such that the launch rule holds. */
@Stateless
public class ProductOfferings extends CatalogueStore<ProductOffering> {

    @Inject
    private LaunchRule launchRule;

    public ProductOfferings() {
        super(ProductOffering.SHAPE);
    }

    /** What is missing before this offering can be launched, per market. */
    public Readiness readiness(String id) {
        return launchRule.of(get(id).document());
    }

    @Override
    protected void supply(ObjectNode document) {
        super.supply(document);
        supplyNotBundle(document);
    }

    @Override
    protected void decide(ProductOffering offering, ObjectNode before, ObjectNode after) {
        super.decide(offering, before, after);
        if (state(after) == Lifecycle.LAUNCHED) {
            Readiness readiness = launchRule.of(after);
            if (!readiness.ready()) {
                throw Refusal.conflict(
                        "catalogue.offering.incomplete",
                        "The offering cannot be launched yet.",
                        "missing: " + String.join("; ", readiness.missing()));
            }
        }
    }
}
