package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/** One spine attribute of a {@link Shape}: between a field of the aggregate and a member of its document. */
final class SpineField {

    private static final int LONGEST_INDEXED = 500;
    private static final Instant GREGORIAN = Instant.parse("1600-01-01T00:00:00Z");

    private final String attribute;
    private final Field field;
    private final int length;
    private final String column;

    SpineField(String attribute, Field field) {
        this.attribute = attribute;
        this.field = field;
        Column column = field.getAnnotation(Column.class);
        this.length = column == null ? LONGEST_INDEXED : column.length();
        field.setAccessible(true);
        String name = field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        this.column = type() == Period.class ? name + "_start" : name;
    }

    String attribute() {
        return attribute;
    }

    Class<?> type() {
        return field.getType();
    }

    /** The column; of a period, the column of its start. */
    String column() {
        return column;
    }

    /** The column of a period's end. */
    String endColumn() {
        return column().replaceAll("_start$", "_end");
    }

    Object get(Aggregate from) {
        try {
            return field.get(from);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    void set(Aggregate into, Object value) {
        try {
            field.set(into, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Moves the attribute from the document into the aggregate where a column can hold it without loss; what it cannot (an
     * explicit null, a period with members of its own, a moment before 1600, a text too long to index) stays in the document.
     */
    void take(ObjectNode document, Aggregate into) {
        JsonNode value = document.get(attribute);
        Object taken = value == null ? null : read(value);
        set(into, taken);
        if (taken != null) {
            document.remove(attribute);
        }
    }

    private Object read(JsonNode value) {
        if (type() == String.class) {
            return value.isTextual() && value.textValue().length() <= length ? value.textValue() : null;
        }
        if (type() == Instant.class) {
            return instant(value);
        }
        if (type() == Boolean.class) {
            return value.isBoolean() ? value.booleanValue() : null;
        }
        if (type() == Long.class) {
            return value.isNumber() && value.canConvertToLong() && value.canConvertToExactIntegral()
                    ? value.longValue()
                    : null;
        }
        return type() == Period.class ? period(value) : decimal(value);
    }

    private static BigDecimal decimal(JsonNode value) {
        boolean fits = value.isNumber()
                && value.decimalValue().scale() <= 6
                && value.decimalValue().precision() - value.decimalValue().scale() <= 18;
        return fits ? value.decimalValue() : null;
    }

    /** {@code null} also for a moment that JDBC's timestamps count by the calendar of Julius Caesar. */
    private static Instant instant(JsonNode value) {
        Instant instant = value.isTextual() ? Dates.instant(value.textValue()) : null;
        return instant == null || instant.isBefore(GREGORIAN) ? null : instant;
    }

    private static Period period(JsonNode value) {
        Instant start = instant(value.path("startDateTime"));
        Instant end = instant(value.path("endDateTime"));
        int told = (start == null ? 0 : 1) + (end == null ? 0 : 1);
        return value.isObject() && told > 0 && value.size() == told ? new Period(start, end) : null;
    }
}
