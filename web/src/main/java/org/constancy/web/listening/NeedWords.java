package org.constancy.web.listening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Dates;
import org.constancy.listening.NeedState;
import org.constancy.listening.PromiseState;
import org.constancy.web.customer.Owners;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;

/** What stands in the document of a need or a promise, in sentences: who said it, and what became of it. */
@Named
@RequestScoped
public class NeedWords {

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    @Inject
    private Owners owners;

    @Inject
    private Customers customers;

    @Inject
    private ListeningWords words;

    /** @param said who said it, and when */
    public record Voice(String words, String said) {}

    /** A customer's name; his id where he is not known. */
    public String name(String customerId) {
        CustomerProfile profile = customers.profile(customerId);
        return profile == null ? customerId : profile.name();
    }

    /** Whose a need or a promise is. */
    public String customer(JsonNode document) {
        JsonNode customer = document.path("customer");
        return customer.path("name").asText(customer.path("id").asText());
    }

    /** Everybody who voiced a need. */
    public List<Voice> voices(JsonNode need) {
        List<Voice> voices = new ArrayList<>();
        voices.add(voice(need));
        need.path("alsoVoiced").forEach(each -> voices.add(voice(each)));
        return voices;
    }

    private Voice voice(JsonNode said) {
        String who = said.path("person").path("name").asText(customer(said));
        Instant heard = Dates.instant(said.path("heardDate").asText());
        return new Voice(said.path("words").asText(), texts.say("listening.said", who, days.say(days.of(heard))));
    }

    /** {@code Handed over twice.} */
    public String handOvers(JsonNode document) {
        int times = document.path("handOvers").asInt();
        return times == 0 ? "" : texts.say("listening.hand.overs", times);
    }

    /** What happened to a need, the first first. */
    public List<String> history(JsonNode need) {
        return history(need, state -> words.state(NeedState.read(state)));
    }

    /** What happened to a promise, the first first. */
    public List<String> promiseHistory(JsonNode promise) {
        return history(promise, state -> words.state(PromiseState.read(state)));
    }

    private List<String> history(JsonNode document, Function<String, String> state) {
        Stream.Builder<JsonNode> steps = Stream.builder();
        document.path("history").forEach(steps);
        document.path("handOver").forEach(steps);
        return steps.build()
                .sorted((a, b) ->
                        a.path("date").asText().compareTo(b.path("date").asText()))
                .map(step -> step(step, state))
                .toList();
    }

    private String step(JsonNode step, Function<String, String> state) {
        String what = step.has("state")
                ? state.apply(step.path("state").asText())
                : texts.say(
                        "listening.handed",
                        owners.name(step.path("from").asText()),
                        owners.name(step.path("to").asText()));
        String when = days.say(Dates.instant(step.path("date").asText()));
        String line = texts.say(
                "listening.step", when, what, owners.name(step.path("by").asText()));
        return step.hasNonNull("note") ? line + " " + step.path("note").asText() : line;
    }
}
