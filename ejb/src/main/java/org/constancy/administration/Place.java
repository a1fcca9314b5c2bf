package org.constancy.administration;

import java.time.LocalDate;

/**
 * Where a member of staff stands. All are sign-in names; all but the first may be {@code null}.
 *
 * @param head of the team that he is in
 * @param absentFrom the first day away
 * @param absentUntil the last day away
 * @param cover who sees his customers meanwhile
 */
public record Place(String name, String head, LocalDate absentFrom, LocalDate absentUntil, String cover) {

    /** Whether he is away on that day. */
    public boolean away(LocalDate day) {
        return absentFrom != null && !day.isBefore(absentFrom) && !day.isAfter(absentUntil);
    }
}
