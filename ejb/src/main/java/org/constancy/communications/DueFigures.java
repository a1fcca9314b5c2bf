package org.constancy.communications;

import java.math.BigDecimal;
import java.util.List;

/**
 * How well we keep in touch.
 *
 * @param customers with an agreement in force
 * @param silent of these, those who are due a contact
 * @param silentValue what their agreements are worth in a year, the largest first
 */
public record DueFigures(long customers, long silent, List<Amount> silentValue) {

    /** @param currency ISO 4217 */
    public record Amount(BigDecimal value, String currency) {}

    public long inTouch() {
        return customers - silent;
    }
}
