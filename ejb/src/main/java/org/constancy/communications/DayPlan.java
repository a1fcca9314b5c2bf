package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Whom somebody means to talk with on a day, and when. */
@Entity
@Table(name = "day_plan")
@IdClass(DayPlan.Key.class)
public class DayPlan {

    /** Whose plan, with whom. */
    record Key(String staff, String customerId) implements Serializable {}

    @Id
    @Column(name = "staff")
    private String staff;

    @Id
    @Column(name = "customer_id")
    private String customerId;

    private LocalDate onDay;
    private LocalTime atTime;

    protected DayPlan() {}

    DayPlan(String staff, String customerId) {
        this.staff = staff;
        this.customerId = customerId;
    }

    void at(LocalDate day, LocalTime time) {
        onDay = day;
        atTime = time;
    }

    String customerId() {
        return customerId;
    }

    LocalTime atTime() {
        return atTime;
    }
}
