package org.constancy.web.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request whose form, in UTF-8, has been read already. Its parameters are the query's, then the form's. */
final class FormRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    private FormRequest(HttpServletRequest request) {
        super(request);
    }

    /** Without a form, and without a query where that is not one: what shows an error must not fail itself. */
    static FormRequest withoutForm(HttpServletRequest request) {
        try {
            return new FormRequest(request, new byte[0]);
        } catch (IllegalArgumentException broken) {
            return new FormRequest(request);
        }
    }

    /** @throws IllegalArgumentException where the form is not one */
    FormRequest(HttpServletRequest request, byte[] form) {
        super(request);
        Map<String, List<String>> values = new LinkedHashMap<>();
        read(request.getQueryString(), values);
        read(new String(form, StandardCharsets.UTF_8), values);
        values.forEach((name, all) -> parameters.put(name, all.toArray(String[]::new)));
    }

    private static void read(String pairs, Map<String, List<String>> into) {
        for (String pair : pairs == null ? new String[0] : pairs.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            into.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decode(value));
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }
}
