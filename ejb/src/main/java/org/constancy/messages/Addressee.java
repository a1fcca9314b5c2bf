package org.constancy.messages;

/**
 * Somebody that a message is for.
 *
 * @param name may be {@code null}
 * @param address by its medium: a mail address, a phone number; {@code null} where none is known
 * @param personId the individual, where he is one of ours; else {@code null}
 */
record Addressee(String name, String address, String personId) {}
