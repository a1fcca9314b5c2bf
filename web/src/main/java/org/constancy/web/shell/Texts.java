package org.constancy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Sentences of the message bundles with what varies in them, plurals included, and amounts, in the reader's language:
 * {@code #{texts.say('today.waiting', 9)}}. A sentence without variables is {@code #{t['today.title']}}.
 */
@Named
@RequestScoped
public class Texts {

    static final String BUNDLE = "org.constancy.web.messages";

    @Inject
    Reader reader;

    /** The sentence with its values; numbers are written as the language writes them. */
    public String say(String key, Object... values) {
        return new MessageFormat(get(key), reader.getLocale()).format(values);
    }

    /** {@code Country: Belgium}, with the space that the language sets before a colon. */
    public String pair(String label, String value) {
        return say("text.pair", label, value);
    }

    /** The sentence, or {@code otherwise} where no bundle has it: for states and codes that grow elsewhere. */
    public String sayOr(String key, String otherwise) {
        return bundle().containsKey(key) ? get(key) : otherwise;
    }

    /** {@code 120,000 EUR}: whole amounts without decimals, others with those of the currency. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.getLocale());
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int digits = whole ? 0 : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount) + "\u00a0" + currency;
    }

    /** {@code 625.00}: always with two decimals, for columns of prices. */
    public String price(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.getLocale());
        format.setMinimumFractionDigits(2);
        return format.format(amount);
    }

    public String number(Number number) {
        return NumberFormat.getNumberInstance(reader.getLocale()).format(number);
    }

    /** A language in its own words: {@code Français}. */
    public String languageName(Locale language) {
        return begun(language.getDisplayLanguage(language), language);
    }

    /** As a sentence begins: {@code Mardi 24 novembre} for {@code mardi 24 novembre}. */
    public String sentence(String words) {
        return words.isEmpty() ? words : begun(words, reader.getLocale());
    }

    private static String begun(String words, Locale language) {
        return words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }

    /** All sentences in a language, for what is no page: a file that is sent or printed. */
    public static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language);
    }

    /** The sentence as it is written. */
    public String get(String key) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    private ResourceBundle bundle() {
        return in(reader.getLocale());
    }
}
