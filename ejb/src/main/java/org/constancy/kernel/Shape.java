package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a resource, TM Forum's or our own, is called, where it lives, which of its attributes are spine and which refer to others. One
 * constant per aggregate; everything that is generic reads it.
 *
 * @param <T> the aggregate
 */
public final class Shape<T extends Aggregate> {

    /** How the paths of TM Forum's resources begin. */
    public static final String ROOT = "/tmf-api/";

    /** How the paths of our own begin. */
    private static final String OWN_ROOT = "/api/v1/";

    private final String api;
    private final String path;
    private final String name;
    private final Class<T> aggregate;
    private final Map<String, SpineField> spine = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final boolean plain;
    private Rows<T> rows;
    private String state = "lifecycleStatus";
    private String stateEvent = "StateChangeEvent";
    private String number;
    private String numberColumn;
    private String nameColumn;
    private String toldName;
    private SpineField nameField;
    private Map<String, String> serverColumns;

    private Shape(String api, String path, String name, Class<T> aggregate) {
        this.api = api;
        this.path = path;
        this.name = name;
        this.aggregate = aggregate;
        for (Field field : aggregate.getDeclaredFields()) {
            Spine mark = field.getAnnotation(Spine.class);
            if (mark != null) {
                SpineField each = new SpineField(mark.value().isEmpty() ? field.getName() : mark.value(), field);
                spine.put(each.attribute(), each);
            }
        }
        plain = Stream.of(aggregate.getDeclaredFields())
                .allMatch(field -> Modifier.isStatic(field.getModifiers()) || field.isAnnotationPresent(Spine.class));
        rows = new Rows<>(this, List.of(), none -> List.of());
        for (Field field : aggregate.getDeclaredFields()) {
            if (field.getName().equals("name")) {
                named("name");
            }
        }
    }

    /**
     * @param api for instance {@code TMF620}
     * @param path behind {@code /tmf-api/}: {@code productCatalogManagement/v4}
     * @param name of the resource: {@code productOffering}
     */
    public static <T extends Aggregate> Shape<T> of(String api, String path, String name, Class<T> aggregate) {
        return new Shape<>(api, ROOT + path + "/" + name, name, aggregate);
    }

    /**
     * A resource that TM Forum has no address for. It obeys the same rules; its model is a document of ours.
     *
     * @param collection its address behind {@code /api/v1/}, and how its scopes begin: {@code needs}
     * @param name of the resource: {@code need}
     */
    public static <T extends Aggregate> Shape<T> own(String collection, String name, Class<T> aggregate) {
        return new Shape<>(collection, OWN_ROOT + collection, name, aggregate);
    }

    /** Adds attributes that refer to resources of ours. */
    public Shape<T> linked(Link... more) {
        links.addAll(List.of(more));
        return this;
    }

    /** Names the attribute whose change is a state change, and the event that tells of it. */
    public Shape<T> state(String attribute, String event) {
        state = attribute;
        stateEvent = event;
        return this;
    }

    /** Names a spine attribute that identifies the resource to legacy systems, beside its id. */
    public Shape<T> number(String attribute) {
        number = attribute;
        numberColumn = spine.get(attribute).column();
        return this;
    }

    /** Says which field holds what people call the resource, where it is not {@code name}. */
    public Shape<T> named(String field) {
        try {
            nameField = new SpineField(field, aggregate.getDeclaredField(field));
            nameColumn = nameField.column();
            toldName = "t." + nameColumn;
            return this;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(aggregate + " has no field " + field, e);
        }
    }

    /** Says in SQL, over the table {@code t}, of which ones those who refer to them are told the name. */
    public Shape<T> namedOnlyWhere(String condition) {
        toldName = "case when " + condition + " then t." + nameColumn + " end";
        return this;
    }

    /**
     * Says which columns beside spine and remainder a row has, where those are worked out from the document.
     *
     * @param values of a new one, in the order of the columns
     */
    public Shape<T> derived(Function<T, List<Object>> values, String... columns) {
        rows = new Rows<>(this, List.of(columns), values);
        return this;
    }

    public String api() {
        return api;
    }

    /** Whether it is of our own API, and not of TM Forum's. */
    public boolean isOwn() {
        return path.startsWith(OWN_ROOT);
    }

    /** {@code /tmf-api/productCatalogManagement/v4/productOffering} */
    public String path() {
        return path;
    }

    /** {@code productOffering}; also the resource's name in events, audit and references. */
    public String name() {
        return name;
    }

    /** {@code ProductOffering} */
    public String definition() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public Class<T> aggregate() {
        return aggregate;
    }

    public String table() {
        return aggregate.getAnnotation(Table.class).name();
    }

    public List<Link> links() {
        return links;
    }

    public Model model() {
        return Model.of(api);
    }

    public Type type() {
        return model().type(definition());
    }

    /** Whether the whole row of a new one is known, so that it need not be kept track of. */
    boolean isPlain() {
        return plain || rows.derive();
    }

    Rows<T> rows() {
        return rows;
    }

    Map<String, SpineField> spine() {
        return spine;
    }

    String state() {
        return state;
    }

    String stateEvent() {
        return stateEvent;
    }

    /** The attribute of the product number, or {@code null}. */
    String number() {
        return number;
    }

    /** What a document calls itself, before it is a resource. */
    String nameIn(ObjectNode document) {
        for (String attribute : List.of("name", "tradingName", "fullName", "familyName", "reason")) {
            if (document.path(attribute).isTextual()) {
                return document.path(attribute).textValue();
            }
        }
        return "";
    }

    String nameColumn() {
        return nameColumn;
    }

    /** What those who refer to it are told as its name, in SQL over the table {@code t}. */
    String toldName() {
        return toldName;
    }

    /** What people call it. */
    String nameOf(Aggregate resource) {
        return (String) nameField.get(resource);
    }

    /** The column of the product number, or {@code null}. */
    String numberColumn() {
        return numberColumn;
    }

    /** What the server says of itself and nobody may set (RULES 4): attribute to column. */
    Map<String, String> serverColumns() {
        if (serverColumns == null) {
            serverColumns = findServerColumns();
        }
        return serverColumns;
    }

    private Map<String, String> findServerColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> known = type().attributes().keySet();
        if (known.contains("lastUpdate")) {
            columns.put("lastUpdate", "changed_at");
        }
        if (known.contains("creationDate")) {
            columns.put("creationDate", "created_at");
        }
        return columns;
    }

    /** A new one, as yet without a value. */
    T make() {
        try {
            return aggregate().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(aggregate() + " needs a constructor without parameters", e);
        }
    }
}
