package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.customers.Individuals;
import org.constancy.kernel.ExternalIds;
import org.constancy.kernel.NewRow;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/**
 * All interactions. Equal ones are different ones. Each moves the due date of its customers in its own transaction; it can be
 * taken back for a day.
 */
@Stateless
public class Interactions extends Store<Interaction> {

    private static final Duration UNDO = Duration.ofDays(1);
    private static final String MOVED = "statusChangeDate";

    @Inject
    private Attribution attribution;

    @Inject
    private Customers customers;

    @Inject
    private DayPlans plans;

    @Inject
    private Corrections corrections;

    @Inject
    private Attachments attachments;

    @Inject
    private Individuals individuals;

    public Interactions() {
        super(Interaction.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER);
    }

    /** Keeps a contact and its files, all or nothing; refused with 404 where there is no such customer. */
    public Stored log(LogContact contact, List<NewAttachment> files) {
        CustomerProfile customer = customers.profile(contact.customerId());
        if (customer == null) {
            throw Refusal.notFound("customer", contact.customerId());
        }
        Map<String, String> roles = individuals.roles(contact.personIds());
        Stored kept = create(Logging.document(contact, roles, customer.zone(), clock.instant()));
        plans.drop(contact.customerId());
        return files.isEmpty() ? kept : attach(kept.id(), files);
    }

    /**
     * Says what a contact was in place of what was logged; what was there before is kept.
     *
     * @param said as it is now; what is as the document has it leaves that alone
     * @param dropped the keys of attachments that were no part of it
     */
    public Stored correct(
            String id, Long revision, LogContact said, Collection<String> dropped, List<NewAttachment> added) {
        Map<String, String> roles = individuals.roles(said.personIds());
        CustomerProfile customer = customers.profile(said.customerId());
        return change(id, revision, document -> {
            Correcting.apply(document, said, roles, customer.zone());
            dropped.forEach(each -> Attachments.drop(document, each));
            attachments.add(id, document, added);
            return document;
        });
    }

    /** Adds files to an interaction; see {@link AttachmentRule} for what is refused. */
    public Stored attach(String id, List<NewAttachment> files) {
        return change(id, null, document -> {
            attachments.add(id, document, files);
            return document;
        });
    }

    /** Takes an attachment out of an interaction; its history keeps it. */
    public Stored detach(String id, String key) {
        return change(id, null, document -> {
            Attachments.drop(document, key);
            return document;
        });
    }

    /** Takes a contact back that was logged within a day, else 409 {@code interaction.old}. */
    public void undo(String id) {
        delete(id, null);
    }

    /** By id or external id only. */
    @Override
    protected String existing(ObjectNode incoming) {
        return incoming.hasNonNull("id") || incoming.hasNonNull("externalId") ? super.existing(incoming) : null;
    }

    @Override
    public Set<String> identity(ObjectNode incoming) {
        return ExternalIds.names(incoming);
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("interactionDate")) {
            document.putObject("interactionDate")
                    .put("startDateTime", clock.instant().toString());
        }
        if (!document.hasNonNull("status")) {
            document.put("status", "completed");
        }
        if (!document.hasNonNull("direction")) {
            document.put("direction", "unknown");
        }
        JsonNode channel = document.path("channel");
        if (!document.hasNonNull("channel") || channel.isArray() && channel.isEmpty()) {
            document.putArray("channel")
                    .addObject()
                    .put("id", Channel.OTHER.word())
                    .put("name", Channel.OTHER.word());
        }
        if (!document.hasNonNull("reason")) {
            document.put("reason", Logging.reason(document));
        }
        supplyOutcome(document);
    }

    @Override
    protected void decide(Interaction interaction, ObjectNode before, ObjectNode after) {
        JsonNode mood = after.path("mood");
        if (mood.isNumber() && (!mood.canConvertToInt() || mood.intValue() < 1 || mood.intValue() > 5)) {
            throw Refusal.invalid("interaction.mood", "A mood goes from 1 (badly) to 5 (very well).", "mood: " + mood);
        }
        InteractionSight.check(after);
        if (before != null) {
            Attachments.keepOurs(before, after);
            ObjectNode lost = Corrections.lost(before, after);
            if (!lost.isEmpty()) {
                corrections.keep(interaction.id(), lost);
            }
        }
        boolean moved = before == null || !before.path("status").equals(after.path("status"));
        Instant now = clock.instant();
        after.put(MOVED, moved ? now.toString() : before.path(MOVED).textValue());
        boolean partiesStay = before != null && Attribution.parties(before).equals(Attribution.parties(after));
        interaction.understand(after, partiesStay);
    }

    @Override
    protected List<NewRow> beside(Interaction interaction, ObjectNode document) {
        return attribution.contacts(interaction, document);
    }

    @Override
    protected void follow(Interaction interaction, ObjectNode document) {
        if (interaction.revision() == 0) {
            attribution.begin(interaction);
        } else {
            attribution.follow(interaction, document);
        }
    }

    @Override
    protected void decideDelete(Interaction interaction) {
        if (interaction.createdAt().plus(UNDO).isBefore(clock.instant())) {
            throw Refusal.conflict(
                    "interaction.old",
                    "A contact that was kept more than a day ago is history and stays.",
                    "creationDate: " + interaction.createdAt());
        }
    }

    @Override
    protected void followDelete(Interaction interaction) {
        attribution.forget(interaction);
    }

    private static void supplyOutcome(ObjectNode document) {
        Outcome usual = Channel.of(document).usual();
        if (!document.hasNonNull("outcome") && usual != null) {
            document.put("outcome", usual.word());
        } else if (document.path("outcome").isTextual()) {
            document.put(
                    "outcome", Outcome.read(document.get("outcome").textValue()).word());
        }
    }
}
