package org.constancy.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Where a member of staff stands: who is his head, and who covers for him while he is away. */
@Entity
@Table(name = "staff_place")
class StaffPlace {

    @Id
    private String name;

    private String head;
    private LocalDate absentFrom;
    private LocalDate absentUntil;
    private String cover;

    protected StaffPlace() {}

    StaffPlace(String name) {
        this.name = name;
    }

    void reportsTo(String newHead) {
        head = newHead;
    }

    void isAway(LocalDate from, LocalDate until, String by) {
        absentFrom = from;
        absentUntil = until;
        cover = by;
    }

    Place shown() {
        return new Place(name, head, absentFrom, absentUntil, cover);
    }
}
