package org.constancy.schema.sample;

import java.util.ArrayList;
import java.util.List;

/** What there is between us and a customer on paper, and how many of the two hundred stand so. */
enum Standing {
    IN_FORCE(112, "active"),
    SUSPENDED(3, "active"),
    /** Signed, begins soon. */
    SIGNED(4, "active"),
    /** Something between a draft and an answer is on the table. */
    OFFERED(12, "prospect"),
    /** There was an agreement once. */
    FORMER(7, "former"),
    /** The paper is not in the system. */
    NONE(62, "active");

    private final int customers;
    private final String status;

    Standing(int customers, String status) {
        this.customers = customers;
        this.status = status;
    }

    /** The customer's status in words. */
    String status() {
        return status;
    }

    /** One for each customer, the living agreements first. */
    static List<Standing> ofAll() {
        List<Standing> all = new ArrayList<>();
        for (Standing each : values()) {
            for (int i = 0; i < each.customers; i++) {
                all.add(each);
            }
        }
        return all;
    }
}
