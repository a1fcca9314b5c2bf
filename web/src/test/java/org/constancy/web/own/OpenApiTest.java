package org.constancy.web.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final String BASE = "/api/v1/";

    private final JsonNode document = read();

    @Test
    void the_document_has_each_operation_of_our_own_api_and_no_other() {
        assertEquals(served(), described());
    }

    @Test
    void each_reference_in_the_document_leads_somewhere() {
        List<String> lost = document.findValuesAsText("$ref").stream()
                .filter(each -> document.at(each.substring(1)).isMissingNode())
                .toList();

        assertEquals(List.of(), lost);
    }

    private Set<String> described() {
        Set<String> operations = new TreeSet<>();
        document.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(BASE))
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb -> operations.add(verb + " " + path.getKey())));
        return operations;
    }

    private static Set<String> served() {
        Set<String> operations = new TreeSet<>();
        for (Class<?> resource : new OwnApi().getClasses()) {
            Path path = resource.getAnnotation(Path.class);
            if (path != null) {
                Stream.of(resource.getMethods()).forEach(method -> verbs(method)
                        .forEach(verb -> operations.add(verb + " " + BASE + path.value() + rest(method))));
            }
        }
        return operations;
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static String rest(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(OpenApiTest.class.getResource("/META-INF/openapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
