package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What an offering promises and costs.
 *
 * @param benefit what it does for the customer, in the catalogue's first language; {@code null} where it is not written
 * @param prices TMF620 product offering prices; those that were written into the offering itself have no id
 */
public record Offer(String benefit, List<ObjectNode> prices) {}
