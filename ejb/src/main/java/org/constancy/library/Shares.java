package org.constancy.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constancy.customers.Affiliations;
import org.constancy.customers.Party;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** Who holds which version of which item. What was given cannot be taken back; that it was withdrawn can be told. */
@Stateless
public class Shares extends Store<Share> {

    private static final List<String> STAYS =
            List.of("libraryItem", "person", "customer", "name", "version", "sharedDate", "sharedBy");

    @Inject
    private Affiliations affiliations;

    public Shares() {
        super(Share.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER);
    }

    /**
     * Writes down that a person was given an item, as it is now.
     *
     * @param channel {@code link}, {@code hand} or {@code mail}
     * @param needId the need for which it was given, may be {@code null}
     */
    public Stored share(String itemId, String personId, String channel, String needId) {
        ObjectNode share = Json.object().put("channel", channel);
        share.putObject("libraryItem").put("id", itemId);
        share.putObject("person").put("id", personId);
        if (needId != null) {
            share.putObject("need").put("id", needId);
        }
        return create(share);
    }

    /** Who holds an item, the last first, at most {@code most}. */
    public List<Held> ofItem(String itemId, int most) {
        return held("s.itemId = ?1", itemId, most);
    }

    /** What a customer holds, the last first, at most {@code most}. */
    public List<Held> ofCustomer(String customerId, int most) {
        return held("s.customerId = ?1", customerId, most);
    }

    /** Of these items, how many people each has helped. */
    public Map<String, Long> helped(Collection<String> itemIds) {
        return em.createQuery(
                        "select s.itemId, count(s) from Share s where s.helped = true and s.deletedAt is null and s.itemId in ?1"
                                + " group by s.itemId",
                        Object[].class)
                .setParameter(1, itemIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private List<Held> held(String which, String id, int most) {
        reading();
        return em.createQuery(
                        "select s from Share s where s.deletedAt is null and " + which
                                + " order by s.sharedDate desc, s.id desc",
                        Share.class)
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultStream()
                .map(Share::shown)
                .toList();
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("channel")) {
            document.put("channel", "hand");
        }
        if (!document.hasNonNull("sharedDate")) {
            document.put("sharedDate", clock.instant().toString());
        }
        String person = document.path("person").path("id").asText();
        if (!document.hasNonNull("customer")) {
            affiliations.belongTo(Set.of(new Party("individual", person))).stream()
                    .findFirst()
                    .ifPresent(customer -> document.putObject("customer").put("id", customer));
        }
    }

    @Override
    protected void decide(Share share, ObjectNode before, ObjectNode after) {
        if (before != null) {
            STAYS.forEach(each -> stays(before, after, each));
            share.understand(after);
            return;
        }
        String item = Share.bound(after.path("libraryItem"));
        String person = Share.bound(after.path("person"));
        LibraryItem given = item == null ? null : em.find(LibraryItem.class, item);
        if (given == null || person == null || !given.available(clock.instant())) {
            throw Refusal.conflict(
                    "library.unavailable",
                    "Only what is published and not expired is given, and to a person who is known here.",
                    "libraryItem: " + after.path("libraryItem").path("id").asText() + ", person: "
                            + after.path("person").path("id").asText());
        }
        after.put("name", after.path("libraryItem").path("name").asText());
        after.put("version", given.version());
        after.put("sharedBy", Caller.current().name());
        share.understand(after);
    }

    private static void stays(ObjectNode before, ObjectNode after, String attribute) {
        if (before.has(attribute)) {
            after.set(attribute, before.get(attribute));
        } else {
            after.remove(attribute);
        }
    }
}
