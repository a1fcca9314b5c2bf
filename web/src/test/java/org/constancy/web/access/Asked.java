package org.constancy.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A request as a server would hand it over: {@code http://inner:8080/}, unless said otherwise. */
final class Asked {

    private final Map<String, Object> answers = new HashMap<>(Map.of(
            "getMethod", "GET",
            "getScheme", "http",
            "getServerName", "inner",
            "getServerPort", 8080,
            "isSecure", false,
            "getRemoteAddr", "192.0.2.1"));
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static Asked by(String method) {
        return new Asked().answering("getMethod", method);
    }

    static Asked from(String address) {
        return new Asked().answering("getRemoteAddr", address);
    }

    Asked answering(String getter, Object value) {
        answers.put(getter, value);
        return this;
    }

    Asked with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, parameters) -> method.getName().equals("getHeader")
                        ? headers.get((String) parameters[0])
                        : answers.get(method.getName()));
    }
}
