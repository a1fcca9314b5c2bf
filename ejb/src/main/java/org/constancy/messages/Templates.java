package org.constancy.messages;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.customers.Reachable;
import org.constancy.customers.Reaches;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** The templates, and what they say to a real person. */
@Stateless
public class Templates {

    private static final String API = "templates";
    /** Texts that are ready to be sent. @param html {@code null} where there is none */
    public record Letter(String subject, String content, String html) {}

    /**
     * What a template says to somebody.
     *
     * @param letter {@code null} where something is missing, or nobody is there
     * @param missing the variables without a value
     */
    public record Filled(MessageTemplate template, Letter letter, Set<String> missing) {}

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Reaches reaches;

    @Inject
    private Customers customers;

    @Inject
    private Filling filling;

    /** All, by name and language. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MessageTemplate> all() {
        reading();
        return em.createQuery(
                        "select t from MessageTemplate t order by t.name, t.language, t.id", MessageTemplate.class)
                .getResultList();
    }

    /** {@code null} where there is none. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MessageTemplate find(String id) {
        return id == null ? null : em.find(MessageTemplate.class, id);
    }

    /**
     * A template, and behind it those of the same name and purpose in other languages; empty where there is none. Asks nobody for
     * permission.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MessageTemplate> inLanguages(String id) {
        MessageTemplate first = find(id);
        if (first == null) {
            return List.of();
        }
        List<MessageTemplate> all = new ArrayList<>(List.of(first));
        all.addAll(em.createQuery(
                        "select t from MessageTemplate t where t.name = ?1 and t.purpose = ?2 and t.id <> ?3"
                                + " order by t.language, t.id",
                        MessageTemplate.class)
                .setParameter(1, first.text().name())
                .setParameter(2, first.text().purpose())
                .setParameter(3, id)
                .getResultList());
        return all;
    }

    /** Refused with 404 where there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MessageTemplate get(String id) {
        reading();
        MessageTemplate found = em.find(MessageTemplate.class, id);
        if (found == null) {
            throw Refusal.notFound("template", id);
        }
        return found;
    }

    /** Refused with {@code template.variable} where it has variables that there are not, {@code template.incomplete} otherwise. */
    public MessageTemplate add(MessageTemplate.Text text) {
        return bring(Ids.next(), text);
    }

    /** As {@link #add}, with the id that it has where it comes from. */
    public MessageTemplate bring(String id, MessageTemplate.Text text) {
        writing();
        TemplateRules.check(text);
        MessageTemplate made =
                new MessageTemplate(id, text, clock.instant(), Caller.current().name());
        em.persist(made);
        return made;
    }

    /** As {@link #add}, in place of what it said. @param revision that was last seen, or {@code null} */
    public MessageTemplate change(String id, Long revision, MessageTemplate.Text text) {
        writing();
        TemplateRules.check(text);
        MessageTemplate found = get(id);
        if (revision != null && revision != found.revision()) {
            throw Refusal.stale("template", id);
        }
        found.says(text, clock.instant(), Caller.current().name());
        return found;
    }

    public void remove(String id) {
        writing();
        em.remove(get(id));
    }

    /**
     * What a template says to a person at a customer. Refused with 409 {@code template.missing} and all that is not known of them,
     * with 404 where one of the three is not there.
     *
     * @param sender the name of who writes
     */
    public Letter fill(String id, String customerId, String personId, String sender) {
        MessageTemplate template = get(id);
        Reachable person = reaches.reachable(personId);
        CustomerProfile customer = customers.profile(customerId);
        if (person == null || customer == null) {
            throw person == null ? Refusal.notFound("individual", personId) : Refusal.notFound("customer", customerId);
        }
        Filled filled = filling.of(template, customer, person, sender);
        if (filled.letter() == null) {
            throw Refusal.conflict(
                    "template.missing",
                    "The text cannot be filled: something is not known.",
                    String.join(", ", filled.missing()));
        }
        return filled.letter();
    }

    /**
     * As {@link #fill}, but in the person's language where there is one of these in it, else with the first; and what is missing is
     * told, not refused. Asks nobody for permission.
     *
     * @param templates at least one
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Filled filled(List<MessageTemplate> templates, String customerId, String personId, String sender) {
        Reachable person = reaches.reachable(personId);
        CustomerProfile customer = customers.profile(customerId);
        if (person == null || customer == null) {
            return new Filled(templates.get(0), null, Set.of());
        }
        MessageTemplate template = templates.stream()
                .filter(each -> each.isIn(person.language()))
                .findFirst()
                .orElse(templates.get(0));
        return filling.of(template, customer, person, sender);
    }

    private static void reading() {
        if (!Caller.current().mayRead(API)) {
            throw Refusal.forbidden("You may not read the templates.");
        }
    }

    private static void writing() {
        if (!Caller.current().mayWrite(API, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CONTRACT_DESK)) {
            throw Refusal.forbidden("You may not change the templates.");
        }
    }
}
