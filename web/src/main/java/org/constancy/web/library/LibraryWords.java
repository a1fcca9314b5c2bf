package org.constancy.web.library;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.customers.Individuals;
import org.constancy.library.Held;
import org.constancy.library.ItemState;
import org.constancy.library.Suggestion;
import org.constancy.messages.Messages;
import org.constancy.web.customer.Owners;
import org.constancy.web.message.MessageWords;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;

/** The library in the reader's language: kinds, states, and why something may help. */
@Named
@RequestScoped
public class LibraryWords {

    @Inject
    private Messages messages;

    @Inject
    private MessageWords messageWords;

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    @Inject
    private Days days;

    @Inject
    private Owners owners;

    @Inject
    private Customers customers;

    @Inject
    private Individuals individuals;

    public String kind(String kind) {
        return texts.sayOr("library.kind." + kind, kind);
    }

    public String state(ItemState state) {
        return texts.get("library.state." + state.word());
    }

    public String tone(ItemState state) {
        return switch (state) {
            case DRAFT -> "plain";
            case PUBLISHED -> "fine";
            case WITHDRAWN -> "overdue";
        };
    }

    public List<Option> getKinds() {
        return Stream.of("story", "paper", "post", "roadmap")
                .map(each -> new Option(each, kind(each)))
                .toList();
    }

    public List<Option> getStates() {
        return Arrays.stream(ItemState.values())
                .map(each -> new Option(each.word(), state(each)))
                .toList();
    }

    public List<Option> getLanguages() {
        return Stream.of("en", "fr", "de")
                .map(each -> new Option(each, language(each)))
                .toList();
    }

    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader.getLocale());
    }

    /** {@code A like organisation (retail), speaks of 3 of its words} */
    public String why(Suggestion suggestion) {
        return suggestion.reasons().stream().map(this::why).collect(Collectors.joining(", "));
    }

    private String why(Suggestion.Why why) {
        return switch (why.code()) {
            case "sector" -> texts.say("library.why.sector", why.values().get("name"));
            case "words" -> texts.say("library.why.words", why.values().get("count"));
            case "helped" -> texts.say("library.why.helped", why.values().get("count"));
            default ->
                texts.say(
                        "library.why.language",
                        language(why.values().get("language").toString()));
        };
    }

    /** Who holds it: {@code Ada Lindqvist, Nordlicht} */
    public String holder(Held held) {
        String person =
                individuals.get(held.personId()).document().path("fullName").asText(held.personId());
        CustomerProfile customer = customers.profile(held.customerId());
        return customer == null ? person : person + ", " + customer.name();
    }

    /** {@code Version 1, 6 November, by hand (Elin Berg)} */
    public String given(Held held) {
        return texts.say(
                "library.given",
                held.version(),
                days.say(days.of(held.at())),
                texts.get("library.channel." + held.channel()),
                owners.name(held.by()));
    }

    /** How the mail stands by which it was sent: {@code Waiting: no consent}; empty where we sent none. */
    public String mail(Held held) {
        if (held.messageId() == null) {
            return "";
        }
        JsonNode message = messages.get(held.messageId()).document();
        return messageWords.state(
                message.path("state").asText(), message.path("stateReason").asText());
    }

    /** The texts of an array, with commas. */
    public String list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
