package org.constancy.mail;

import java.time.Instant;

/**
 * A mailbox as an administrator sees it.
 *
 * @param name its address, without the password
 * @param configured whether it is still among the settings; what is not is no longer read
 * @param lookedAt when it was last looked into; {@code null} before the first time
 * @param lastMailAt when the last mail came in that was new; {@code null} before the first
 * @param problem what was wrong the last time; {@code null} where all was well
 * @param figures what came in there
 */
public record MailboxStanding(
        String name,
        boolean configured,
        boolean paused,
        Instant lookedAt,
        Instant lastMailAt,
        String problem,
        MailboxFigures figures) {

    static MailboxStanding of(String name, boolean configured, Mailbox known, MailboxFigures figures) {
        return known == null
                ? new MailboxStanding(name, configured, false, null, null, null, figures)
                : new MailboxStanding(
                        name,
                        configured,
                        known.isPaused(),
                        known.lookedAt(),
                        known.lastMailAt(),
                        known.problem(),
                        figures);
    }
}
