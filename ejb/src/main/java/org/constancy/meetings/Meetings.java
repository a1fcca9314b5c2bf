package org.constancy.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/**
 * All meetings. Planning one invites its participants by mail, changing what they see tells them, and so does cancelling it; what
 * they answer comes back here.
 */
@Stateless
public class Meetings extends Store<Meeting> {

    private static final int MOST = 100;
    private static final int USUAL_MINUTES = 30;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:~-]{1,100}");

    @Inject
    private Customers customers;

    @Inject
    private Guests guests;

    @Inject
    private Organizers organizers;

    @Inject
    private Invitations invitations;

    public Meetings() {
        super(Meeting.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER);
    }

    /** A meeting; refused with 404 where there is none. */
    public MeetingView view(String id) {
        get(id);
        return view(em.find(Meeting.class, id));
    }

    /** What is planned with a customer, the first to come first; at most 100. */
    public List<MeetingView> ofCustomer(String customerId) {
        reading();
        return views(em.createQuery(
                        "select m from Meeting m where m.deletedAt is null and m.customerId = ?1 and m.state = 'planned'"
                                + " order by m.startDateTime, m.id",
                        Meeting.class)
                .setParameter(1, customerId));
    }

    /** What somebody has planned from one moment to another; at most 100, the first to come first. */
    public List<MeetingView> of(String organizer, Instant from, Instant to) {
        reading();
        return views(em.createQuery(
                        "select m from Meeting m where m.deletedAt is null and m.organizer = ?1 and m.state = 'planned'"
                                + " and m.startDateTime >= ?2 and m.startDateTime < ?3 order by m.startDateTime, m.id",
                        Meeting.class)
                .setParameter(1, organizer)
                .setParameter(2, from)
                .setParameter(3, to));
    }

    /** What somebody held that began from one moment to another; at most 100, the latest first. */
    public List<MeetingView> heldBy(String organizer, Instant from, Instant to) {
        reading();
        return views(em.createQuery(
                        "select m from Meeting m where m.deletedAt is null and m.organizer = ?1 and m.state = 'held'"
                                + " and m.startDateTime >= ?2 and m.startDateTime < ?3 order by m.startDateTime desc, m.id",
                        Meeting.class)
                .setParameter(1, organizer)
                .setParameter(2, from)
                .setParameter(3, to));
    }

    /** What somebody had planned from one moment to another, and was called off since a third; at most 100, the newest change first. */
    public List<MeetingView> calledOff(String organizer, Instant from, Instant to, Instant since) {
        reading();
        return views(em.createQuery(
                        "select m from Meeting m where m.deletedAt is null and m.organizer = ?1 and m.state = 'cancelled'"
                                + " and m.startDateTime >= ?2 and m.startDateTime < ?3 and m.changedAt >= ?4"
                                + " order by m.changedAt desc, m.id",
                        Meeting.class)
                .setParameter(1, organizer)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, since));
    }

    /**
     * What somebody has to look at: meetings of the day and those before it that are not logged, and later ones that somebody
     * declined or wants moved. At most 100, by time.
     *
     * @param organizers whose: somebody's own, and of those whom he stands in for
     * @param until the end of the day
     */
    public List<MeetingView> waiting(Collection<String> organizers, Instant until) {
        reading();
        return views(em.createQuery(
                        "select m from Meeting m where m.deletedAt is null and m.organizer in ?1 and m.state = 'planned'"
                                + " and (m.startDateTime < ?2 or m.unsettled = true) order by m.startDateTime, m.id",
                        Meeting.class)
                .setParameter(1, organizers)
                .setParameter(2, until));
    }

    /** Calls a meeting off, and tells those who are invited. Refused with 409 {@code meeting.over} where it is over. */
    public void cancel(String id, Long revision) {
        change(id, revision, meeting -> meeting.put("state", MeetingState.CANCELLED.word()));
    }

    /** It took place. @param interactionId what was logged of it */
    public void held(String id, String interactionId) {
        change(id, null, meeting -> meeting.put("state", MeetingState.HELD.word())
                .put("interaction", interactionId));
    }

    /** What was logged of a meeting was taken back: the meeting is planned as before, and nobody is told. */
    public void takenBack(String interactionId) {
        List<Meeting> held = em.createQuery(
                        "select m from Meeting m where m.deletedAt is null and m.heldBy = ?1 order by m.id",
                        Meeting.class)
                .setParameter(1, interactionId)
                .getResultList();
        Caller.current()
                .trusted()
                .run(() -> held.forEach(each -> {
                    each.planAgain();
                    change(each.id(), null, meeting -> {
                        meeting.remove("interaction");
                        return meeting.put("state", MeetingState.PLANNED.word());
                    });
                }));
    }

    /**
     * What somebody answered from his calendar. It counts where the meeting is still planned as he was asked, and he has said
     * nothing newer.
     *
     * @param reply may be {@code null}
     * @param sender of the mail that brought it; may be {@code null}
     * @return {@code null} where it answers nothing of ours
     */
    public Answered answered(CalendarReply reply, String sender) {
        String id = reply == null ? null : InvitationCalendar.meeting(reply.uid());
        if (id == null) {
            return null;
        }
        Meeting meeting = ID.matcher(id).matches() ? em.find(Meeting.class, id) : null;
        return meeting == null || meeting.deleted() ? Answered.UNKNOWN : answered(meeting, reply, sender);
    }

    private Answered answered(Meeting meeting, CalendarReply reply, String sender) {
        ObjectNode document = meeting.document();
        int place = Guests.place(document, reply);
        if (place < 0 || !guests.speaks(sender, document, place, reply)) {
            return Answered.NOT_INVITED;
        }
        if (meeting.state() != MeetingState.PLANNED || !Guests.isNew(document, place, reply)) {
            return Answered.LATE;
        }
        change(meeting.id(), null, changed -> {
            Guests.answer((ObjectNode) changed.path("participant").get(place), reply);
            return changed;
        });
        return Answered.TAKEN;
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("state")) {
            document.put("state", MeetingState.PLANNED.word());
        }
        if (!document.hasNonNull("channel")) {
            document.put("channel", "phone");
        }
        if (!document.hasNonNull("minutes")) {
            document.put("minutes", USUAL_MINUTES);
        }
    }

    @Override
    protected void decide(Meeting meeting, ObjectNode before, ObjectNode after) {
        CustomerProfile customer = customers.profile(Stored.bound(after.path("customer")));
        if (customer == null) {
            throw Refusal.conflict("meeting.customer", "A meeting is with a customer who is known here.", "customer");
        }
        if (!after.hasNonNull("zone")) {
            after.put("zone", customer.zone().getId());
        }
        organizers.settle(before, after, customer);
        guests.settle(customer.id(), before, after);
        MeetingRules.decide(meeting.asBefore(before), after, clock.instant());
        meeting.understand(after, invitations.of(before, after));
    }

    @Override
    protected void follow(Meeting meeting, ObjectNode document) {
        meeting.invitations().forEach(each -> invitations.send(meeting.id(), document, each));
    }

    @Override
    protected void decideDelete(Meeting meeting) {
        if (meeting.state() != MeetingState.CANCELLED) {
            throw Refusal.conflict(
                    "meeting.stays", "Cancel a meeting, so that those who are invited hear of it.", "state");
        }
    }

    private List<MeetingView> views(TypedQuery<Meeting> query) {
        return query.setMaxResults(MOST).getResultStream().map(this::view).toList();
    }

    private MeetingView view(Meeting stored) {
        JsonNode meeting = stored.document();
        CustomerProfile customer = customers.profile(Stored.bound(meeting.path("customer")));
        return new MeetingView(
                stored.id(),
                stored.revision(),
                meeting.path("sequence").asInt(),
                stored.changedAt(),
                meeting.path("name").asText(),
                MeetingRules.state(meeting),
                customer == null ? "" : customer.id(),
                customer == null ? "" : Objects.requireNonNullElse(customer.name(), ""),
                meeting.path("organizer").asText(),
                meeting.path("organizerName").asText(),
                Dates.instant(meeting.path("startDateTime").asText()),
                meeting.path("minutes").asInt(),
                meeting.hasNonNull("zone") ? ZoneId.of(meeting.path("zone").asText()) : ZoneOffset.UTC,
                meeting.path("channel").asText(),
                meeting.path("place").asText(),
                meeting.path("notes").asText(),
                meeting.path("agreement").path("id").textValue(),
                Participants.of(meeting),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
