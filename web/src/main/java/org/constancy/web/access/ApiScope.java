package org.constancy.web.access;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constancy.kernel.Shape;

/** Which scope a request to the API needs, read from its path and method alone. */
final class ApiScope {

    private static final Pattern OWN = Pattern.compile("/api/v1/([A-Za-z]{1,40})(/.*)?");
    private static final Pattern DESCRIPTION =
            Pattern.compile("/tmf-api/[A-Za-z]{1,40}/v4/openapi\\.json|/api/v1/apis");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private ApiScope() {}

    /** {@code TMF620:read}, {@code imports:write}; {@code null} where no API of ours is, and so nothing to guard. */
    static String of(String method, String path, Apis apis) {
        String api =
                path.startsWith(Shape.ROOT) ? apis.at(path).map(Apis.Api::code).orElse(null) : own(path);
        return api == null ? null : api + (READING.contains(method) ? ":read" : ":write");
    }

    private static String own(String path) {
        Matcher own = OWN.matcher(path);
        return own.matches() ? own.group(1) : null;
    }

    /** Whether a path tells what an API is like, which everybody may read. */
    static boolean isDescription(String method, String path) {
        return READING.contains(method) && DESCRIPTION.matcher(path).matches();
    }
}
