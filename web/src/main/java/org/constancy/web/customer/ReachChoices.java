package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constancy.customers.LegalBasis;
import org.constancy.customers.Medium;
import org.constancy.customers.Purpose;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;

/** The answers to how, in what language and what for somebody may be written to, in the reader's words. */
@Named
@RequestScoped
public class ReachChoices {

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    public List<Option> getMedia() {
        return Stream.of(Medium.EMAIL, Medium.PHONE, Medium.SMS, Medium.CHAT, Medium.LETTER)
                .map(each -> new Option(each.name(), medium(each)))
                .toList();
    }

    /** What a person can be asked about. */
    public List<Option> getPurposes() {
        return Arrays.stream(Purpose.values())
                .filter(each -> each != Purpose.SERVICE)
                .map(each -> new Option(each.name(), purpose(each)))
                .toList();
    }

    /** What a message may be for. */
    public List<Option> getAllPurposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> new Option(each.name(), purpose(each)))
                .toList();
    }

    public List<Option> getBases() {
        return Arrays.stream(LegalBasis.values())
                .map(each -> new Option(each.name(), basis(each)))
                .toList();
    }

    public List<Option> getWords() {
        return List.of(
                new Option("true", texts.get("consent.given")), new Option("false", texts.get("consent.withdrawn")));
    }

    /** The languages that messages are written in here. */
    public List<Option> getLanguages() {
        return reader.getLanguages().stream()
                .map(each -> new Option(each.getLanguage(), texts.languageName(each)))
                .toList();
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    public String medium(Medium medium) {
        return texts.get("medium." + medium.word());
    }

    public String purpose(Purpose purpose) {
        return texts.get("purpose." + purpose.word());
    }

    public String basis(LegalBasis basis) {
        return texts.get(
                "consent.basis." + basis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
