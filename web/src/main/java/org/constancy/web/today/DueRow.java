package org.constancy.web.today;

import java.time.Instant;
import java.util.List;
import org.constancy.communications.DueCustomer;
import org.constancy.web.shell.ThreadFigure;

/**
 * A customer who waits for a word.
 *
 * @param meta where it is and its tier
 * @param past whether its day is over, not just come
 */
public record DueRow(DueCustomer due, String meta, List<DueReason> reasons, ThreadFigure thread, boolean past) {

    /** Whether one of the reasons has this code, or the tone of that name; {@code null} is met by all. */
    boolean because(String code) {
        return code == null
                || reasons.stream()
                        .anyMatch(reason ->
                                reason.code().equals(code) || reason.tone().equals(code));
    }

    static boolean past(DueCustomer due, Instant now) {
        return due.dueOn() != null
                && due.dueOn().isBefore(now.atZone(due.zone()).toLocalDate());
    }
}
