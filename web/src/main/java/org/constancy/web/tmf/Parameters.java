package org.constancy.web.tmf;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Json;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;

/** The query string of a list: paging, order, fields, and every other parameter as a filter (RULES 14 to 18). */
public final class Parameters {

    private static final int FIRST_PAGE = 100;
    private static final int MOST_CONDITIONS = 50;
    private static final List<String> RESERVED = List.of("fields", "sort", "offset", "limit", "after");
    private static final Pattern SIGN = Pattern.compile("^([^=<>!*]+)(>=|<=|!=|\\*=|=|>|<)(.*)$", Pattern.DOTALL);
    private static final Pattern SUFFIX = Pattern.compile("^(.+)\\.(eq|ne|gt|gte|lt|lte|like|regex)$");

    private final Map<String, String> reserved = new LinkedHashMap<>();
    private final Map<String, Query.Condition> conditions = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    /** @param raw the query string as it came, or {@code null} */
    public Parameters(String raw) {
        for (String part : raw == null ? new String[0] : raw.split("&")) {
            if (!part.isEmpty()) {
                read(part);
            }
        }
        if (conditions.size() > MOST_CONDITIONS) {
            throw Refusal.invalid("query.filter", "There are more than 50 filters.", null);
        }
    }

    /** The list that is asked for. */
    public Query query() {
        return new Query(List.copyOf(conditions.values()), orders(), offset(), limit(), reserved.get("after"));
    }

    /** The filters alone; 400 {@code query.parameter} where more than filters was said, for what they choose is no list. */
    List<Query.Condition> conditions() {
        if (!reserved.isEmpty()) {
            throw Refusal.invalid(
                    "query.parameter", "A query for events has filters only.", String.join(", ", reserved.keySet()));
        }
        return List.copyOf(conditions.values());
    }

    /**
     * The filters of a list of our own, by name: each of these may be said once, by {@code =}, and nothing else.
     *
     * @param names of the filters that the list knows
     */
    public Map<String, String> only(String... names) {
        Map<String, String> values = new HashMap<>();
        for (Query.Condition each : conditions.values()) {
            boolean plain =
                    each.operator() == Query.Operator.EQ && each.values().size() == 1;
            if (!plain || !List.of(names).contains(each.path())) {
                throw unknown(each.path(), names);
            }
            values.put(each.path(), each.values().get(0));
        }
        if (reserved.containsKey("sort")) {
            throw unknown("sort", names);
        }
        return values;
    }

    /** The moment that a filter names, {@code null} where it is not given; refused where it is no ISO 8601 date-time. */
    public Instant moment(String name) {
        Query.Condition filter = conditions.get(Query.Operator.EQ + " " + name);
        String text = filter == null ? null : filter.values().get(0);
        Instant moment = Dates.instant(text);
        if (moment == null && text != null) {
            throw Refusal.invalid("query." + name, "This must be an ISO 8601 date-time.", name + ": " + text);
        }
        return moment;
    }

    private static Refusal unknown(String name, String... names) {
        String known = names.length == 0 ? "no filter" : String.join(", ", names) + ", each once";
        return Refusal.invalid("query.parameter", "This list knows " + known + ", and pages.", name);
    }

    Fields fields() {
        return Fields.read(reserved.get("fields"));
    }

    int offset() {
        return number("offset", 0);
    }

    int limit() {
        return Math.min(Query.LONGEST, number("limit", FIRST_PAGE));
    }

    boolean limited() {
        return reserved.containsKey("limit");
    }

    boolean continued() {
        return reserved.containsKey("after");
    }

    /** All but offset, limit and after, encoded as they came: what the links of a list repeat. */
    String others() {
        return others.stream().map(each -> each + "&").collect(Collectors.joining());
    }

    private void read(String part) {
        String text = decoded(part);
        Json.checkText(text, "query");
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (RESERVED.contains(name)) {
            reserved.put(name, equals < 0 ? "" : text.substring(equals + 1));
            if (name.equals("fields") || name.equals("sort")) {
                others.add(part);
            }
            return;
        }
        others.add(part);
        Matcher sign = SIGN.matcher(text);
        if (!sign.matches()) {
            throw Refusal.invalid("query.filter", "A filter needs an attribute, a sign and a value.", text);
        }
        condition(sign.group(1), sign.group(2), sign.group(3));
    }

    private void condition(String name, String sign, String value) {
        Matcher suffix = SUFFIX.matcher(name);
        boolean suffixed = sign.equals("=") && suffix.matches();
        String path = suffixed ? suffix.group(1) : name;
        Query.Operator operator =
                suffixed ? Query.Operator.valueOf(suffix.group(2).toUpperCase(java.util.Locale.ROOT)) : operator(sign);
        conditions
                .computeIfAbsent(operator + " " + path, key -> new Query.Condition(path, operator, new ArrayList<>()))
                .values()
                .add(value);
    }

    private static Query.Operator operator(String sign) {
        return switch (sign) {
            case ">=" -> Query.Operator.GTE;
            case "<=" -> Query.Operator.LTE;
            case ">" -> Query.Operator.GT;
            case "<" -> Query.Operator.LT;
            case "!=" -> Query.Operator.NE;
            case "*=" -> Query.Operator.REGEX;
            default -> Query.Operator.EQ;
        };
    }

    private List<Query.Order> orders() {
        List<Query.Order> orders = new ArrayList<>();
        for (String each : reserved.getOrDefault("sort", "").split(",")) {
            String name = each.strip();
            boolean down = name.startsWith("-");
            if (!name.isEmpty()) {
                orders.add(new Query.Order(down || name.startsWith("+") ? name.substring(1) : name, down));
            }
        }
        if (reserved.containsKey("sort") && orders.isEmpty()) {
            throw Refusal.invalid("query.sort", "sort names no attribute.", "sort: " + reserved.get("sort"));
        }
        return orders;
    }

    private int number(String name, int otherwise) {
        String text = reserved.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw Refusal.invalid(
                    "query." + name, "This must be a whole number from 0 to 999999999.", name + ": " + text);
        }
        return Integer.parseInt(text);
    }

    /** Strictly UTF-8: half of a surrogate pair must not become some other character. */
    private static String decoded(String part) {
        try {
            byte[] bytes = URLDecoder.decode(part, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw Refusal.invalid("query.encoding", "The query is not well encoded.", part);
        }
    }
}
