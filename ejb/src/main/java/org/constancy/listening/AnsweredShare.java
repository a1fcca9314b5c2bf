package org.constancy.listening;

/**
 * You said, we did: how many needs were answered within 30 days, counted in days of the customer's country, each voice once.
 *
 * @param inTime answered within 30 days
 * @param late answered later, or not at all although the 30 days are over
 * @param waiting not answered, and still within the 30 days: not counted yet
 */
public record AnsweredShare(long inTime, long late, long waiting) {

    /** How many are counted. */
    public long counted() {
        return inTime + late;
    }

    /** Of those that are counted, the share in time, from 0 to 100, rounded down; {@code null} where none is counted. */
    public Integer percent() {
        return counted() == 0 ? null : (int) (100 * inTime / counted());
    }
}
