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
            List.of("libraryItem", "person", "customer", "name", "version", "sharedDate", "sharedBy", "message");

    /** Asks that it is sent by mail; not kept. */
    private static final String SEND = "send";

    @Inject
    private Affiliations affiliations;

    @Inject
    private LibraryItems items;

    @Inject
    private ItemMail mail;

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

    /** As {@link #share}, and sends it by mail; refused with 409 {@code library.held} where he holds this version already. */
    public Stored send(String itemId, String personId, String needId) {
        ObjectNode share = Json.object().put(SEND, true);
        share.putObject("libraryItem").put("id", itemId);
        share.putObject("person").put("id", personId);
        if (needId != null) {
            share.putObject("need").put("id", needId);
        }
        return create(share);
    }

    /** Makes a share; one that is to be sent names item and person by our ids. */
    @Override
    public Stored create(ObjectNode share) {
        ObjectNode made = share.deepCopy();
        made.remove(SEND);
        if (share.path(SEND).asBoolean()) {
            String person = share.path("person").path("id").asText();
            Stored item = items.get(share.path("libraryItem").path("id").asText());
            requireNew(item, person);
            made.put("channel", "mail").putObject("message").put("id", mail.give(item.document(), person));
        }
        return super.create(made);
    }

    private void requireNew(Stored item, String personId) {
        String version = item.document().path("version").asText();
        long held = em.createQuery(
                        "select count(s) from Share s where s.personId = ?1 and s.itemId = ?2 and s.version = ?3"
                                + " and s.deletedAt is null",
                        Long.class)
                .setParameter(1, personId)
                .setParameter(2, item.id())
                .setParameter(3, version)
                .getSingleResult();
        if (held > 0) {
            throw Refusal.conflict("library.held", "This person holds this version already.", "version: " + version);
        }
    }

    /**
     * Tells who holds a withdrawn item, by mail. Refused with 409 {@code library.valid} while it is not withdrawn, {@code
     * library.told} where he knows, {@code library.address} where no address is known.
     */
    public Stored tell(String shareId) {
        return change(shareId, null, share -> {
            Share held = em.find(Share.class, shareId);
            if (!em.find(LibraryItem.class, held.itemId()).withdrawn()) {
                throw Refusal.conflict("library.valid", "It is not withdrawn: there is nothing to tell.", shareId);
            }
            if (share.hasNonNull("toldDate")) {
                throw Refusal.conflict("library.told", "This person knows it already.", shareId);
            }
            mail.withdraw(share.path("name").asText(), share.path("version").asText(), held.personId());
            return share.put("toldDate", clock.instant().toString());
        });
    }

    /** Who holds an item and was not told that it was withdrawn, at most {@code most}. */
    public List<Held> untold(String itemId, int most) {
        return held("s.toldDate is null and s.itemId = ?1", itemId, most);
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
        String item = Stored.bound(after.path("libraryItem"));
        String person = Stored.bound(after.path("person"));
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
