package org.constancy.integration.hub;

import java.util.List;
import org.constancy.kernel.Query;

/**
 * What a listener asks for.
 *
 * @param callback where events are posted to
 * @param query as it was sent, or {@code null}
 * @param conditions what the query says; all must hold
 * @param root scheme, host and port by which the client knows this installation
 */
public record Request(String callback, String query, List<Query.Condition> conditions, String root) {}
