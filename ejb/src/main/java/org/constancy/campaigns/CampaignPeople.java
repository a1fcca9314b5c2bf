package org.constancy.campaigns;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constancy.customers.ContactPerson;
import org.constancy.customers.Individuals;
import org.constancy.kernel.Page;
import org.constancy.messages.Mailings;
import org.constancy.messages.Recipient;

/** The people of campaigns, and what became of each. */
@Stateless
public class CampaignPeople {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Individuals individuals;

    @Inject
    private Mailings mailings;

    /**
     * Some people of a campaign, in the order in which it goes through them, behind a person; refused with 404 where there is no
     * such campaign.
     *
     * @param states only these; empty for all
     * @param after what the page before gave to continue, or {@code null}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<Outcome> page(String campaignId, Collection<CampaignPerson.State> states, String after, int limit) {
        campaigns.get(campaignId);
        Collection<CampaignPerson.State> which = states.isEmpty() ? List.of(CampaignPerson.State.values()) : states;
        List<CampaignPerson> found = select(campaignId, "p.personId > ?2 and p.state in ?3")
                .setParameter(2, after == null ? "" : after)
                .setParameter(3, which)
                .setMaxResults(limit + 1)
                .getResultList();
        List<CampaignPerson> rows = found.subList(0, Math.min(limit, found.size()));
        long total = em.createQuery(
                        "select count(p) from CampaignPerson p where p.campaignId = ?1 and p.state in ?2", Long.class)
                .setParameter(1, campaignId)
                .setParameter(2, which)
                .getSingleResult();
        boolean more = limit > 0 && found.size() > limit;
        return new Page<>(outcomes(rows), total, more ? rows.get(limit - 1).personId() : null);
    }

    /** How many are how far; refused with 404 where there is no such campaign. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CampaignFigures figures(String campaignId) {
        campaigns.get(campaignId);
        List<Object[]> people = em.createQuery(
                        "select p.state, p.reason, count(p) from CampaignPerson p where p.campaignId = ?1"
                                + " group by p.state, p.reason",
                        Object[].class)
                .setParameter(1, campaignId)
                .getResultList();
        return CampaignFigures.of(people, mailings.counts(campaignId));
    }

    /** The next people in the order in which a campaign goes through them. Asks nobody for permission, nor do those below. */
    public List<CampaignPerson> behind(String campaignId, String personId, int most) {
        return select(campaignId, "p.personId > ?2")
                .setParameter(2, personId)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public long count(String campaignId) {
        return em.createQuery("select count(p) from CampaignPerson p where p.campaignId = ?1", Long.class)
                .setParameter(1, campaignId)
                .getSingleResult();
    }

    /** Everybody of a campaign is taken off it. */
    public void forget(String campaignId) {
        em.createQuery("delete from CampaignPerson p where p.campaignId = ?1")
                .setParameter(1, campaignId)
                .executeUpdate();
    }

    private List<Outcome> outcomes(List<CampaignPerson> people) {
        Map<String, ContactPerson> persons = individuals.contacts(
                people.stream().map(CampaignPerson::personId).toList());
        Map<String, Recipient> recipients = mailings.recipients(people.stream()
                .map(CampaignPerson::recipientId)
                .filter(Objects::nonNull)
                .toList());
        return people.stream()
                .map(each -> Outcome.of(
                        each,
                        persons.get(each.personId()),
                        each.recipientId() == null ? null : recipients.get(each.recipientId())))
                .toList();
    }

    private TypedQuery<CampaignPerson> select(String campaignId, String which) {
        return em.createQuery(
                        "select p from CampaignPerson p where p.campaignId = ?1 and " + which + " order by p.personId",
                        CampaignPerson.class)
                .setParameter(1, campaignId);
    }
}
