package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** Whom somebody means to talk with on a day, and when. */
@Entity
@Table(name = "day_plan")
@IdClass(DayPlan.Key.class)
public class DayPlan {

    /** Whose plan, with whom. A class and not a record: Hibernate fills it. */
    public static class Key implements Serializable {

        private String staff;
        private String customerId;

        protected Key() {}

        Key(String staff, String customerId) {
            this.staff = staff;
            this.customerId = customerId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && staff.equals(key.staff) && customerId.equals(key.customerId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(staff, customerId);
        }
    }

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
