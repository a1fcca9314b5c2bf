package org.constancy.communications;

import java.time.LocalDate;

/**
 * Not before that day, because.
 *
 * @param by the sign-in name of who said so
 */
public record Snooze(LocalDate until, String reason, String by) {}
