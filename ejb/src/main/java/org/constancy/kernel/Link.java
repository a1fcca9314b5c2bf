package org.constancy.kernel;

import java.util.List;

/**
 * An attribute that may refer to resources of ours.
 *
 * @param path dotted, through arrays: {@code agreementItem.productOffering}
 * @param types the resource names that it may refer to, for instance {@code productOffering}; no other type is looked among
 */
public record Link(String path, List<String> types) {

    public static Link to(String path, String... types) {
        return new Link(path, List.of(types));
    }

    /** The parties and roles that a {@code relatedParty} or {@code engagedParty} may name. */
    public static Link toParty(String path) {
        return to(path, "organization", "individual", "customer", "partyRole");
    }
}
