package org.constancy.web.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.math.BigDecimal;
import org.constancy.contracts.DraftAgreement;
import org.constancy.web.shell.Option;

/** One line of the form: an offering, how many, and between which limits that may move. */
public class ItemEntry implements Serializable {

    private Option offering;
    private BigDecimal amount = BigDecimal.ONE;
    private BigDecimal min;
    private BigDecimal max;

    static ItemEntry of(Option offering) {
        ItemEntry entry = new ItemEntry();
        entry.offering = offering;
        return entry;
    }

    static ItemEntry read(JsonNode item) {
        JsonNode offering = item.path("productOffering").path(0);
        ItemEntry entry = of(
                new Option(offering.path("id").asText(), offering.path("name").asText()));
        JsonNode quantity = item.path("quantity");
        entry.amount = number(quantity.path("amount"));
        entry.min = number(quantity.path("min"));
        entry.max = number(quantity.path("max"));
        return entry;
    }

    DraftAgreement.Item item() {
        return new DraftAgreement.Item(offering.value(), amount, min, max);
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    public Option getOffering() {
        return offering;
    }

    public void setOffering(Option offering) {
        this.offering = offering;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public BigDecimal getMin() {
        return min;
    }

    public void setMin(BigDecimal min) {
        this.min = min;
    }

    public BigDecimal getMax() {
        return max;
    }

    public void setMax(BigDecimal max) {
        this.max = max;
    }
}
