package org.constancy.kernel;

import java.util.List;

/**
 * Which resources, in which order, from where on (RULES 15 to 18).
 *
 * @param conditions all must hold
 * @param orders first matters most; ties are broken by id
 * @param after what {@link Page#next} gave, or {@code null}
 * @param glance whether the total of 10,000 and more may be half a minute old, for somebody who looks at a list
 */
public record Query(
        List<Condition> conditions, List<Order> orders, int offset, int limit, String after, boolean glance) {

    /** With the exact total. */
    public Query(List<Condition> conditions, List<Order> orders, int offset, int limit, String after) {
        this(conditions, orders, offset, limit, after, false);
    }

    /** The longest page. */
    public static final int LONGEST = 1000;

    /** Orders by name as people do; {@code name} itself orders by code point. */
    public static final String BY_NAME = "nameKey";

    /** What a condition compares with. */
    public enum Operator {
        EQ,
        NE,
        GT,
        GTE,
        LT,
        LTE,
        LIKE,
        REGEX,
        /** Holds the text somewhere, whatever its case; what people type into a search. */
        CONTAINS
    }

    /**
     * @param path dotted, through objects and arrays
     * @param values one of them must hold; of {@link Operator#NE}, all
     */
    public record Condition(String path, Operator operator, List<String> values) {}

    /** @param attribute of the spine, {@code id}, one of the server's own, or {@link Query#BY_NAME} */
    public record Order(String attribute, boolean descending) {}

    /** The first {@code limit} rows, by id. */
    public static Query first(int limit) {
        return new Query(List.of(), List.of(), 0, limit, null);
    }

    /** Those whose attribute has the value. */
    public static Query where(String path, String value) {
        return new Query(List.of(new Condition(path, Operator.EQ, List.of(value))), List.of(), 0, LONGEST, null);
    }
}
