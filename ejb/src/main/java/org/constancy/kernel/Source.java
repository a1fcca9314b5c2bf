package org.constancy.kernel;

/**
 * Where a resource comes from when it is brought and not made here.
 *
 * @param system names the legacy system or the import
 * @param externalId what that system calls it where we cannot keep its id, else {@code null}
 */
public record Source(String system, String externalId) {}
