package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.constancy.customers.Affiliations;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Changed;
import org.constancy.kernel.Json;
import org.constancy.kernel.Leaving;
import org.constancy.kernel.Source;
import org.constancy.kernel.Store;

/**
 * Makes needs and promises of what was heard and promised in an interaction, in its own transaction and through whichever door
 * it came; the interaction stays as it was sent. Where it is corrected, what nobody has worked with is corrected as well.
 */
@ApplicationScoped
public class Hearing {

    private static final Source TALKS = new Source("partyInteraction", null);

    @Inject
    private Needs needs;

    @Inject
    private Promises promises;

    @Inject
    private Accountables accountables;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Customers customers;

    @Inject
    private Clock clock;

    void follow(@Observes Changed change) {
        boolean talk = change.resource().equals("partyInteraction") && change.action() != Changed.Action.DELETE;
        if (talk && (Talk.concerns(change.after()) || Talk.concerns(change.before()))) {
            ObjectNode before = change.before() == null ? Json.object() : Json.read(change.before());
            hear(new Talk(change.id(), before), new Talk(change.id(), Json.read(change.after())));
        }
    }

    /** What was heard in a talk that is taken back was not heard, unless somebody has worked with it. */
    void follow(@Observes Leaving leaving) {
        if (leaving.resource().equals("partyInteraction")) {
            drop(needs, needs.heardIn(leaving.id()));
            drop(promises, promises.heardIn(leaving.id()));
        }
    }

    /** Reads an interaction that was there before this room was; does nothing where it was read already. */
    void catchUp(String id, ObjectNode document) {
        hear(new Talk(id, Json.object()), new Talk(id, document));
    }

    private void hear(Talk before, Talk after) {
        for (String id : affiliations.belongTo(after.parties())) {
            CustomerProfile customer = customers.profile(id);
            List<Kept> heard = of(id, needs.heardIn(after.id()));
            correct(needs, heard, "needHeard", before, after, words -> need(words, after, customer));
            List<Kept> made = of(id, promises.heardIn(after.id()));
            correct(promises, made, "promise", before, after, words -> promise(words, after, customer));
        }
    }

    /** What was there before is known; what came since is new, or puts right what went. */
    private static void correct(
            Store<?> store,
            List<Kept> kept,
            String attribute,
            Talk before,
            Talk after,
            Function<String, ObjectNode> write) {
        Set<String> then = kept.isEmpty() ? Set.of() : before.texts(attribute);
        Set<String> now = after.texts(attribute);
        List<Kept> gone = new ArrayList<>(kept.stream()
                .filter(each -> each.untouched() && !each.deleted())
                .filter(each -> then.contains(each.words()) && !now.contains(each.words()))
                .toList());
        int place = kept.size();
        for (String words : now) {
            boolean known = then.contains(words) || kept.stream().anyMatch(each -> words.equals(each.words()));
            if (!known && !gone.isEmpty()) {
                put(store, gone.remove(0).id(), write.apply(words));
            } else if (!known) {
                make(store, after.id(), place++, write.apply(words));
            }
        }
        drop(store, gone);
    }

    private static void make(Store<?> store, String talk, int place, ObjectNode document) {
        String customer = document.path("customer").path("id").asText();
        document.put("id", id(store.shape().name(), customer, talk, place));
        Caller.current().trusted().run(() -> store.bring(document, TALKS));
    }

    /**
     * The id of what was heard in a talk: it follows from the talk, so what is read twice is there once.
     *
     * @param resource {@code need} or {@code promise}
     * @param place 0 for the first of a customer in this talk
     */
    public static String id(String resource, String customerId, String talk, int place) {
        String whole = String.join(" ", resource, customerId, talk, Integer.toString(place));
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void put(Store<?> store, String id, ObjectNode document) {
        Caller.current()
                .trusted()
                .run(() -> store.change(id, null, before -> {
                    before.set("words", document.get("words"));
                    before.set("dueDate", document.get("dueDate"));
                    return before;
                }));
    }

    private static void drop(Store<?> store, List<Kept> gone) {
        gone.stream()
                .filter(each -> each.untouched() && !each.deleted())
                .forEach(each -> Caller.current().trusted().run(() -> store.delete(each.id(), null)));
    }

    private static List<Kept> of(String customerId, List<Kept> kept) {
        return kept.stream()
                .filter(each -> customerId.equals(each.customerId()))
                .toList();
    }

    private ObjectNode need(String words, Talk talk, CustomerProfile customer) {
        Instant heard = talk.at(clock.instant());
        return said(words, talk, customer)
                .put("heardDate", heard.toString())
                .put(
                        "dueDate",
                        Term.end(heard, Term.ANSWER_DAYS, customer.zone()).toString());
    }

    private ObjectNode promise(String words, Talk talk, CustomerProfile customer) {
        Instant made = talk.at(clock.instant());
        LocalDate until = PromiseLine.until(words, LocalDate.ofInstant(made, customer.zone()));
        Instant due =
                until == null ? Term.end(made, Term.PROMISE_DAYS, customer.zone()) : Term.endOf(until, customer.zone());
        return said(words, talk, customer).put("promisedDate", made.toString()).put("dueDate", due.toString());
    }

    private ObjectNode said(String words, Talk talk, CustomerProfile customer) {
        return talk.said(words, customer).put("accountable", accountables.somebody(customer));
    }
}
