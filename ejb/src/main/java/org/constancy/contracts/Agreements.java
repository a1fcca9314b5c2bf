package org.constancy.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Attempt;
import org.constancy.kernel.BindingRule;
import org.constancy.kernel.Json;
import org.constancy.kernel.Missing;
import org.constancy.kernel.Period;
import org.constancy.kernel.Role;
import org.constancy.kernel.Source;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/**
 * All agreements. A document's {@code status} is where it wants to go: it is refused with {@code agreement.status.move}
 * outside the table, with {@code agreement.incomplete} and all that is missing where the conditions fail, and with
 * {@code agreement.signed} where it changes what is signed. What is signed, and whose period has begun, is in force at once.
 */
@Stateless
public class Agreements extends Store<Agreement> {

    private static final String STATUS = "status";
    private static final String RENEWAL = "renewalDate";
    private static final String PERIOD = "agreementPeriod";

    @Inject
    private Engagement engagement;

    @Inject
    private Items items;

    @Inject
    private AgreementHistory history;

    public Agreements() {
        super(Agreement.SHAPE, Role.CONTRACT_DESK);
    }

    /** Makes a draft from offerings, for a customer. */
    public Stored draft(DraftAgreement wish) {
        return create(Drafting.write(wish, Json.object()));
    }

    /** Makes a draft what is wanted now; what the wish does not speak of stays. */
    public Stored redraft(String id, Long revision, DraftAgreement wish) {
        return change(id, revision, document -> Drafting.write(wish, document));
    }

    /** The buttons of the console: what PATCH of the status does. */
    public Stored move(String id, Long revision, AgreementStatus to) {
        return change(id, revision, document -> document.put(STATUS, to.word()));
    }

    /** What signing still wants; empty where it can be signed. */
    public List<Missing> missing(String id) {
        ObjectNode document = get(id).document();
        return Signature.missing(document, engagement.customers(document), Period.of(document.path(PERIOD)));
    }

    /** The steps that an agreement has taken, the latest first. */
    public List<AgreementStep> history(String id) {
        return history.of(get(id).id());
    }

    /** A customer's agreements, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AgreementSummary> ofCustomer(String customerId) {
        return summaries("a.customerId = ?1 order by a.createdAt desc, a.id desc", customerId);
    }

    /** Those that are in force for a customer today. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AgreementSummary> inForce(String customerId) {
        return summaries("a.customerId = ?1 and a.status = ?2", customerId, AgreementStatus.IN_FORCE.word());
    }

    /** Those that are in force for any of these customers, in no order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AgreementSummary> inForce(Collection<String> customerIds) {
        return summaries("a.customerId in ?1 and a.status = ?2", customerIds, AgreementStatus.IN_FORCE.word());
    }

    /** Which of these customers hold one of these offerings by an agreement that is in force. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<String> holders(Collection<String> customerIds, Collection<String> offeringIds) {
        return Set.copyOf(em.createQuery(
                        "select distinct a.customerId from Agreement a, Reference r where a.customerId in ?1"
                                + " and a.status = ?2 and a.deletedAt is null and r.ownerType = 'agreement'"
                                + " and r.ownerId = a.id and r.path = 'agreementItem.productOffering'"
                                + " and r.targetId in ?3",
                        String.class)
                .setParameter(1, customerIds)
                .setParameter(2, AgreementStatus.IN_FORCE.word())
                .setParameter(3, offeringIds)
                .getResultList());
    }

    /** These agreements, in no order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AgreementSummary> summaries(Collection<String> ids) {
        return summaries("a.id in ?1", ids);
    }

    private List<AgreementSummary> summaries(String which, Object... values) {
        TypedQuery<Object[]> query = em.createQuery(
                "select " + AgreementSummary.COLUMNS + " from Agreement a where a.deletedAt is null and " + which,
                Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultStream().map(AgreementSummary::of).toList();
    }

    /**
     * Ids of agreements whose day has come, to be in force or to expire, by id.
     *
     * @param behind the id behind which to begin
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> whoseDayHasCome(String behind, int most) {
        return em.createQuery(
                        "select a.id from Agreement a where a.deletedAt is null and (a.status = ?2 and"
                                + " a.agreementPeriod.start <= ?1 or a.status in (?3, ?4) and a.agreementPeriod.end <= ?1)"
                                + " and a.id > ?5 order by a.id",
                        String.class)
                .setParameter(1, clock.instant())
                .setParameter(2, AgreementStatus.SIGNED.word())
                .setParameter(3, AgreementStatus.IN_FORCE.word())
                .setParameter(4, AgreementStatus.SUSPENDED.word())
                .setParameter(5, behind)
                .setMaxResults(most)
                .getResultList();
    }

    /** A system that once signed still says so while the agreement goes by date. */
    @Override
    public Attempt attempt(String existing, ObjectNode incoming, Source source) {
        boolean signed = AgreementStatus.of(incoming.path(STATUS).asText()) == AgreementStatus.SIGNED;
        if (existing != null
                && signed
                && em.find(Agreement.class, existing).status().signed()) {
            incoming.remove(STATUS);
        }
        return super.attempt(existing, incoming, source);
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("agreementType")) {
            document.put("agreementType", "commercial");
        }
        if (!document.hasNonNull(STATUS)) {
            document.put(STATUS, AgreementStatus.DRAFT.word());
        }
        if (document.get(STATUS).isTextual()) {
            document.put(
                    STATUS,
                    AgreementStatus.read(document.get(STATUS).textValue()).word());
        }
    }

    @Override
    protected BindingRule bindingRule() {
        return (path, element, type, id) -> path.equals("engagedParty") ? engagement.forbids(element, type, id) : null;
    }

    @Override
    protected void decide(Agreement agreement, ObjectNode before, ObjectNode after) {
        AgreementStatus from = before == null ? null : status(before);
        AgreementStatus to = status(after);
        if (from != null && from.signed()) {
            Items.keep(before, after);
            SignedTerms.check(before, after);
        }
        if (from != null) {
            from.checkMoveTo(to);
        }
        Course course = new Course(Period.of(after.path(PERIOD)), clock.instant());
        if (from == null || !from.signed()) {
            write(agreement, before, after, course);
        }
        if (from != to) {
            course.check(to);
        }
        AgreementStatus settled = course.settle(to);
        after.put(STATUS, settled.word());
        agreement.goes(from, course.steps(from, settled, after));
    }

    @Override
    protected void follow(Agreement agreement, ObjectNode document) {
        history.append(agreement);
    }

    @Override
    protected void decideDelete(Agreement agreement) {
        if (agreement.status().signed()) {
            throw SignedTerms.refusal("status: " + agreement.status().word());
        }
    }

    @Override
    protected void followDelete(Agreement agreement) {
        agreement.engage(null, Set.of());
    }

    /** What follows the customer and the catalogue until the agreement is signed, and the signing itself. */
    private void write(Agreement agreement, ObjectNode before, ObjectNode after, Course course) {
        Set<String> customers = engagement.customers(after);
        boolean signing = status(after).signed();
        if (signing) {
            Signature.check(after, customers, course.period());
        }
        engagement.engage(agreement, after, customers);
        items.fill(after, engagement.country(agreement, after), signing && before == null);
        renewal(before, after, course.period().end());
        agreement.worth(AnnualValue.of(after));
    }

    /** Renewed at its end, unless it says otherwise; a renewal that went with the end goes on with it. */
    private static void renewal(ObjectNode before, ObjectNode after, Instant end) {
        boolean followed = before != null
                && before.path(RENEWAL).equals(after.path(RENEWAL))
                && before.path(RENEWAL).equals(before.path(PERIOD).path("endDateTime"));
        if (end != null && (followed || !after.hasNonNull(RENEWAL))) {
            after.put(RENEWAL, end.toString());
        }
    }

    private static AgreementStatus status(ObjectNode document) {
        return AgreementStatus.read(document.path(STATUS).asText());
    }
}
