package org.constancy.web.access;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which scope a request to the API needs, read from its path and method alone. */
final class ApiScope {

    private static final Pattern PATH = Pattern.compile("/(tmf-api|api/v1)/([A-Za-z]{1,40})(/.*)?");
    private static final Pattern DESCRIPTION = Pattern.compile("/tmf-api/[A-Za-z]{1,40}/v4/openapi\\.json");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Map<String, String> TM_FORUM = Map.ofEntries(
            Map.entry("productCatalogManagement", "TMF620"),
            Map.entry("troubleTicket", "TMF621"),
            Map.entry("customerManagement", "TMF629"),
            Map.entry("party", "TMF632"),
            Map.entry("productInventory", "TMF637"),
            Map.entry("quoteManagement", "TMF648"),
            Map.entry("agreementManagement", "TMF651"),
            Map.entry("partyRoleManagement", "TMF669"),
            Map.entry("communicationManagement", "TMF681"),
            Map.entry("partyInteraction", "TMF683"));

    private ApiScope() {}

    /** {@code TMF620:read}, {@code imports:write}; {@code null} where no API of ours is, and so nothing to guard. */
    static String of(String method, String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return null;
        }
        boolean tmForum = matcher.group(1).equals("tmf-api");
        String api = tmForum ? TM_FORUM.get(matcher.group(2)) : matcher.group(2);
        return api == null ? null : api + (READING.contains(method) ? ":read" : ":write");
    }

    /** Whether a path is the published description of an API, which everybody may read. */
    static boolean isDescription(String method, String path) {
        return READING.contains(method) && DESCRIPTION.matcher(path).matches();
    }
}
