package org.constancy.web.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * What stands in the fields of a form, by their names: {@code value="#{form.entries['name']}"}. Texts lose the blanks around
 * them, and what is empty is not there.
 */
public class Entries extends HashMap<String, Object> {

    @Override
    public Object put(String field, Object value) {
        Object kept = value instanceof String text ? text.strip() : value;
        return kept == null || "".equals(kept) ? remove(field) : super.put(field, kept);
    }

    /** {@code null} where nothing was typed. */
    public String text(String field) {
        Object value = get(field);
        return value == null ? null : value.toString();
    }

    /** Of a field with the converter {@code jakarta.faces.BigDecimal}. */
    public BigDecimal number(String field) {
        return (BigDecimal) get(field);
    }

    /** Of a field with {@code f:convertDateTime type="localDate"}. */
    public LocalDate day(String field) {
        return (LocalDate) get(field);
    }

    /** What {@code co:pick} has picked; {@code null} where nothing is. */
    public String picked(String field) {
        return get(field) instanceof Option option ? option.value() : null;
    }

    /** What {@code co:pick several="true"} has picked. */
    public List<Option> options(String field) {
        return get(field) instanceof Collection<?> several
                ? several.stream().map(Option.class::cast).toList()
                : List.of();
    }

    public boolean ticked(String field) {
        return Boolean.TRUE.equals(get(field));
    }

    /** Those that were chosen of several. */
    public List<String> chosen(String field) {
        Object value = get(field);
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value instanceof Object[] array
                ? Arrays.stream(array).map(String::valueOf).toList()
                : List.of();
    }
}
