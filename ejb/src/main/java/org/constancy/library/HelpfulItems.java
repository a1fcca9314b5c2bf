package org.constancy.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constancy.customers.Customers;
import org.constancy.customers.Individuals;
import org.constancy.customers.Organizations;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Query;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.listening.Needs;

/** What of the library helps with a need: like organisations, the same words, the customer's language, what helped others. */
@Stateless
public class HelpfulItems {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 100;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Needs needs;

    @Inject
    private LibraryItems items;

    @Inject
    private LibraryIndex index;

    @Inject
    private Shares shares;

    @Inject
    private Customers customers;

    @Inject
    private Organizations organizations;

    @Inject
    private Individuals individuals;

    @Inject
    private Clock clock;

    /** The five most helpful that the customer does not hold yet, the most helpful first. */
    public List<Suggestion> forNeed(String needId) {
        ObjectNode need = needs.get(needId).document();
        String customer = Stored.bound(need.path("customer"));
        String sector = sector(customer);
        String language =
                read(individuals, need.path("person")).path("language").textValue();
        Set<String> held = held(customer);
        Map<String, LibraryIndex.Hit> hits = hits(need, sector);
        Map<String, Long> helped = hits.isEmpty() ? Map.of() : shares.helped(hits.keySet());
        return hits.values().stream()
                .filter(hit -> !held.contains(hit.itemId()))
                .map(hit -> suggestion(hit, sector, language, helped.getOrDefault(hit.itemId(), 0L)))
                .filter(each -> each != null)
                .sorted(Comparator.comparing(Suggestion::score).reversed().thenComparing(Suggestion::itemId))
                .limit(MOST)
                .toList();
    }

    /** The five most helpful with what a customer still waits for, each once, the most helpful first. */
    public List<Helpful> forCustomer(String customerId) {
        Map<String, Helpful> best = new HashMap<>();
        needs.ofCustomer(customerId, MOST).stream()
                .filter(need -> need.state().waits())
                .flatMap(need -> forNeed(need.id()).stream().map(item -> new Helpful(need.id(), item)))
                .forEach(each -> best.merge(each.item().itemId(), each, HelpfulItems::better));
        return best.values().stream()
                .sorted(Comparator.comparing((Helpful each) -> each.item().score())
                        .reversed()
                        .thenComparing(each -> each.item().itemId()))
                .limit(MOST)
                .toList();
    }

    private static Helpful better(Helpful one, Helpful other) {
        return other.item().score() > one.item().score() ? other : one;
    }

    private Suggestion suggestion(LibraryIndex.Hit hit, String sector, String language, long helped) {
        LibraryItem item = em.find(LibraryItem.class, hit.itemId());
        if (item == null || item.deleted() || !item.available(clock.instant())) {
            return null;
        }
        boolean reads = language != null && Stems.rules(language).equals(Stems.rules(item.language()));
        boolean like = sector != null && of(item, "sector", sector);
        Suggestion.Match match = new Suggestion.Match(
                hit.words(), hit.weight(), like ? sector : null, reads ? item.language() : null, helped);
        return match.speaks() ? Suggestion.of(item, match) : null;
    }

    private boolean of(LibraryItem item, String attribute, String word) {
        for (JsonNode each : items.get(item.id()).document().path(attribute)) {
            if (each.asText().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** What speaks of the need, and what speaks of like organisations. */
    private Map<String, LibraryIndex.Hit> hits(ObjectNode need, String sector) {
        String text =
                need.path("words").asText() + " " + need.path("understanding").asText();
        Map<String, LibraryIndex.Hit> hits = new LinkedHashMap<>();
        index.find(text, LOOKED_AT).forEach(hit -> hits.put(hit.itemId(), hit));
        if (sector != null) {
            items.page(Query.where("sector", sector)).rows().stream()
                    .limit(LOOKED_AT)
                    .forEach(item -> hits.putIfAbsent(item.id(), new LibraryIndex.Hit(item.id(), 0, 0)));
        }
        return hits;
    }

    private Set<String> held(String customer) {
        return customer == null
                ? Set.of()
                : shares.ofCustomer(customer, Query.LONGEST).stream()
                        .map(Held::itemId)
                        .collect(Collectors.toSet());
    }

    /** Of the organisation that the customer is; {@code null} where it is not known. */
    private String sector(String customer) {
        JsonNode party = read(customers, customer).path("engagedParty");
        return read(organizations, party).path("sector").textValue();
    }

    private JsonNode read(Store<?> store, JsonNode reference) {
        boolean fits =
                reference.path("href").asText().contains("/" + store.shape().name() + "/");
        return read(store, fits ? Stored.bound(reference) : null);
    }

    /** Whoever may read the need need not be allowed to read whose it is. */
    private static JsonNode read(Store<?> store, String id) {
        if (id == null) {
            return MissingNode.getInstance();
        }
        Stored[] found = new Stored[1];
        Caller.current().trusted().run(() -> found[0] = store.get(id));
        return found[0].document();
    }
}
