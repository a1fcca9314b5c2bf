package org.constancy.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A country where we sell: the languages in which a benefit must be written, and the currency of its prices. */
@Entity
@Table(name = "market")
public class Market {

    @Id
    private String country;

    private String languages;
    private String currency;

    protected Market() {}

    Market(String country, List<String> languages, String currency) {
        this.country = country;
        change(languages, currency);
    }

    void change(List<String> newLanguages, String newCurrency) {
        languages = String.join(",", newLanguages);
        currency = newCurrency;
    }

    /** ISO 3166-1, two letters. */
    public String country() {
        return country;
    }

    /** ISO 639-1, two letters each. */
    public List<String> languages() {
        return List.of(languages.split(","));
    }

    /** ISO 4217. */
    public String currency() {
        return currency;
    }
}
