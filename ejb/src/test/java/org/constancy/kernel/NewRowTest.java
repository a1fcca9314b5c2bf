package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that go to the database together. */
class NewRowTest {

    private static final NewRow EVENT = NewRow.of("event (id, sequence)", "1", 1);
    private static final NewRow ENTRY = NewRow.of("audit_entry (id)", "2");

    @Test
    void rowsOfOneTableThatFollowEachOtherAreOneStatement() {
        assertEquals(
                "insert into event (id, sequence) values (?, ?), (?, ?); insert into audit_entry (id) values (?)",
                NewRow.sql(List.of(EVENT, EVENT, ENTRY)));
    }

    @Test
    void theirOrderStays() {
        assertEquals(
                "insert into audit_entry (id) values (?); insert into event (id, sequence) values (?, ?);"
                        + " insert into audit_entry (id) values (?)",
                NewRow.sql(List.of(ENTRY, EVENT, ENTRY)));
    }

    @Test
    void theDatabaseMayFindOutTheLastColumn() {
        NewRow row = NewRow.of("event (id, pending)", "1").with("exists (select 1 from subscription)");
        assertEquals(
                "insert into event (id, pending) values (?, exists (select 1 from subscription)),"
                        + " (?, exists (select 1 from subscription))",
                NewRow.sql(List.of(row, row)));
    }

    @Test
    void aValueMayBeAbsent() {
        assertNull(NewRow.of("event (id, sequence)", "1", null).values().get(1));
    }
}
