package org.constancy.communications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** After how many days a customer of a tier is due a two-way contact. */
@Entity
@Table(name = "cadence")
public class Cadence {

    @Id
    private String tier;

    private int days;

    protected Cadence() {}

    int days() {
        return days;
    }

    String tier() {
        return tier;
    }
}
