package org.constancy.web.agreement;

import java.math.BigDecimal;
import java.util.List;

/**
 * One item of an agreement, in words.
 *
 * @param offeringId of ours, {@code null} where it names none
 * @param benefit what it does for the customer, as it was agreed
 * @param share where the amount lies between its limits, in percent; {@code null} where it has not both
 * @param each what one costs, a line for each price
 * @param together what all of them cost, a line for each price that recurs or is paid once
 */
public record ItemRow(
        String name,
        String offeringId,
        String benefit,
        BigDecimal amount,
        BigDecimal min,
        BigDecimal max,
        Integer share,
        List<String> each,
        List<String> together) {}
