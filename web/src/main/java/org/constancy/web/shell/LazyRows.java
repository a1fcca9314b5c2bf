package org.constancy.web.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.MatchMode;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a {@code <co:table>}, read from a store a page at a time. A column's {@code field} is the attribute that the
 * store sorts and filters by; what is typed into a filter is looked for anywhere in the attribute, whatever its case, and
 * what is chosen from a list must be equal.
 *
 * @param <T> a row; has an {@code id}
 */
public class LazyRows<T> extends LazyDataModel<T> {

    /** Reads a page; a lambda over a store. */
    public interface Source<S> extends Function<Query, Page<S>>, Serializable {}

    /** Makes rows of what a store gave, a page at once, so that what stands beside it is fetched once. */
    public interface Rows<S, T> extends Function<List<S>, List<T>>, Serializable {}

    private final Source<?> source;
    private final Rows<Object, T> rows;
    private final List<Query.Condition> always;
    private List<Query.Order> first = List.of();

    @SuppressWarnings("unchecked")
    public <S> LazyRows(Source<S> source, Rows<S, T> rows, Query.Condition... always) {
        this.source = source;
        this.rows = (Rows<Object, T>) rows;
        this.always = List.of(always);
    }

    /** Rows of documents. */
    public static <T> LazyRows<T> of(Source<Stored> source, Rows<Stored, T> rows, Query.Condition... always) {
        return new LazyRows<>(source, rows, always);
    }

    /** Reads a page of what one query finds, and behind it of what another of the same place does. */
    public static <S> Page<S> oneBehindTheOther(Function<Query, Page<S>> source, Query first, Query then) {
        Page<S> before = source.apply(first);
        int left = first.limit() - before.rows().size();
        int from = (int) Math.max(0, then.offset() - before.total());
        Page<S> behind = source.apply(new Query(then.conditions(), then.orders(), from, left, null, then.glance()));
        List<S> rows = new ArrayList<>(before.rows());
        rows.addAll(behind.rows());
        return new Page<>(rows, before.total() + behind.total(), null);
    }

    /** Orders the rows until the reader chooses another order. */
    public LazyRows<T> orderedBy(String attribute, boolean descending) {
        first = List.of(new Query.Order(attribute, descending));
        return this;
    }

    /** Known from the page that {@link #load} read: rows and their number come in one statement. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public List<T> load(int from, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        List<Query.Condition> conditions = new ArrayList<>(always);
        filters.values().stream().filter(FilterMeta::isActive).forEach(each -> conditions.add(condition(each)));
        List<Query.Order> orders = sorts.values().stream()
                .filter(SortMeta::isActive)
                .map(LazyRows::order)
                .toList();
        Page<?> page = source.apply(new Query(conditions, orders.isEmpty() ? first : orders, from, size, null, true));
        setRowCount((int) page.total());
        return rows.apply(new ArrayList<>(page.rows()));
    }

    /* Names are ordered as people do. */
    private static Query.Order order(SortMeta sort) {
        String attribute = sort.getField().equals("name") ? Query.BY_NAME : sort.getField();
        return new Query.Order(attribute, sort.getOrder() == SortOrder.DESCENDING);
    }

    private static Query.Condition condition(FilterMeta filter) {
        Object value = filter.getFilterValue();
        if (value instanceof Collection<?> several) {
            return equal(filter, several.stream().map(String::valueOf).toList());
        }
        boolean typed = filter.getMatchMode() == MatchMode.CONTAINS;
        return typed
                ? new Query.Condition(filter.getField(), Query.Operator.CONTAINS, List.of(value.toString()))
                : equal(filter, List.of(value.toString()));
    }

    private static Query.Condition equal(FilterMeta filter, List<String> values) {
        return new Query.Condition(filter.getField(), Query.Operator.EQ, values);
    }
}
