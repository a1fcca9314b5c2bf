package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.constancy.kernel.Missing;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;

/** All offerings. What is Launched is, and stays, such that the launch rule holds. */
@Stateless
public class ProductOfferings extends CatalogueStore<ProductOffering> {

    @Inject
    private LaunchRule launchRule;

    @Inject
    private ProductOfferingPrices prices;

    public ProductOfferings() {
        super(ProductOffering.SHAPE);
    }

    /** What is missing before this offering can be launched, per market. */
    public Readiness readiness(String id) {
        return launchRule.of(get(id).document());
    }

    /**
     * Makes a price and gives it to an offering.
     *
     * @param revision of the offering, as in {@link #change}
     */
    public Stored addPrice(String id, Long revision, ObjectNode price) {
        String priceId = prices.create(price).id();
        return change(id, revision, offering -> {
            offering.withArrayProperty("productOfferingPrice").addObject().put("id", priceId);
            return offering;
        });
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
                        Missing.words(readiness.missing()));
            }
        }
    }
}
