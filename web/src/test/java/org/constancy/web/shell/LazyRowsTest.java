package org.constancy.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.junit.jupiter.api.Test;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.MatchMode;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyRowsTest {

    private static Query asked;

    private final LazyRows<String> rows = new LazyRows<>(
            LazyRowsTest::answer, found -> found, new Condition("isBundle", Operator.EQ, List.of("false")));

    @Test
    void thePageTheOrderAndTheFiltersReachTheStore() {
        List<String> page = rows.load(
                40, 20, Map.of("name", sort("name", SortOrder.DESCENDING)), Map.of("name", typed("name", "Vander")));
        assertEquals(List.of("a", "b"), page);
        assertEquals(42, rows.getRowCount());
        assertEquals(List.of(new Query.Order(Query.BY_NAME, true)), asked.orders());
        assertEquals(40, asked.offset());
        assertEquals(20, asked.limit());
        assertEquals(
                List.of(
                        new Condition("isBundle", Operator.EQ, List.of("false")),
                        new Condition("name", Operator.CONTAINS, List.of("Vander"))),
                asked.conditions());
    }

    @Test
    void whatIsChosenFromAListMustBeEqual() {
        FilterMeta chosen = FilterMeta.builder()
                .field("tier")
                .filterValue("gold")
                .matchMode(MatchMode.EXACT)
                .build();
        rows.load(0, 20, Map.of(), Map.of("tier", chosen));
        assertEquals(
                new Condition("tier", Operator.EQ, List.of("gold")),
                asked.conditions().get(1));
    }

    @Test
    void whatStandsBehindTheOtherGoesOnWhereItEnds() {
        List<String> first = List.of("a", "b", "c");
        List<String> then = List.of("d", "e", "f", "g");
        assertEquals(List.of("a", "b"), behind(first, then, 0, 2));
        assertEquals(List.of("c", "d"), behind(first, then, 2, 2));
        assertEquals(List.of("e", "f"), behind(first, then, 4, 2));
        assertEquals(List.of("g"), behind(first, then, 6, 2));
        assertEquals(List.of("d", "e"), behind(List.of(), List.of("d", "e"), 0, 2));
    }

    private static List<String> behind(List<String> first, List<String> then, int from, int size) {
        Page<String> page = LazyRows.oneBehindTheOther(
                query -> part(query.conditions().isEmpty() ? first : then, query),
                new Query(List.of(), List.of(), from, size, null),
                new Query(List.of(new Condition("state", Operator.EQ, List.of("x"))), List.of(), from, size, null));
        assertEquals(first.size() + then.size(), page.total());
        return page.rows();
    }

    private static Page<String> part(List<String> all, Query query) {
        List<String> rows =
                all.stream().skip(query.offset()).limit(query.limit()).toList();
        return new Page<>(rows, all.size(), null);
    }

    private static Page<String> answer(Query query) {
        asked = query;
        return new Page<>(List.of("a", "b"), 42, null);
    }

    private static SortMeta sort(String field, SortOrder order) {
        return SortMeta.builder().field(field).order(order).build();
    }

    private static FilterMeta typed(String field, String text) {
        return FilterMeta.builder()
                .field(field)
                .filterValue(text)
                .matchMode(MatchMode.CONTAINS)
                .build();
    }
}
