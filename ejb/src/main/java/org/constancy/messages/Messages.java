package org.constancy.messages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constancy.customers.Purpose;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;

/**
 * All messages. One that is taken in another state than initial is kept as what another system has done, and is not sent by us.
 * What has begun to go out is refused to change with {@code message.sent}; a state outside the table with
 * {@code message.state.move}.
 */
@Stateless
public class Messages extends Store<Message> {

    private static final String STATE = "state";
    private static final String REASON = "stateReason";
    private static final String PURPOSE = "purpose";
    private static final String SENT = "sendTime";

    /** What a receiver reads, and who that is. */
    private static final List<String> SAID = List.of(
            "subject", "content", "html", "calendar", "messageType", PURPOSE, "receiver", "sender", "attachment");

    /** What decides to whom it goes, and where. */
    private static final List<String> ADDRESSED = List.of("messageType", PURPOSE, "receiver");

    @Inject
    private Addressing addressing;

    @Inject
    private Recipients recipients;

    @Inject
    private Readers readers;

    @Inject
    private Couriers couriers;

    public Messages() {
        super(Message.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CONTRACT_DESK);
    }

    /** Takes a message back; one of which nothing more is going to happen stays as it is: it may go out at this very moment. */
    public void takeBack(String id) {
        change(
                id,
                null,
                document -> state(document).over() ? document : document.put(STATE, MessageState.CANCELLED.word()));
    }

    /** What became of a message at its receivers, in the order in which it names them; refused with 404 where there is none. */
    public Page<Recipient> recipients(String id, int offset, int limit) {
        get(id);
        return recipients.page(id, offset, limit);
    }

    /** Brings the state of a message to where its recipients are; what carriers tell is in their rows already. */
    public void settle(String id) {
        change(id, null, document -> {
            Tally tally = recipients.tally(id);
            MessageState now = tally.state(state(document));
            document.put(STATE, now.word());
            if (tally.begun() && !document.hasNonNull(SENT)) {
                document.put(SENT, clock.instant().toString());
            }
            if (now == MessageState.COMPLETED && tally.lastSent() != null) {
                document.put("sendTimeComplete", tally.lastSent().toString());
            }
            if (now == MessageState.IN_PROGRESS && !tally.begun()) {
                document.remove(List.of(SENT, "sendTimeComplete"));
            }
            return document;
        });
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull(STATE)) {
            document.put(STATE, MessageState.INITIAL.word());
        }
        if (document.get(STATE).isTextual()) {
            document.put(
                    STATE, MessageState.read(document.get(STATE).textValue()).word());
        }
        if (!document.hasNonNull("sender")) {
            document.putObject("sender");
        }
        if (document.path(PURPOSE).isTextual() || !document.has(PURPOSE)) {
            document.put(
                    PURPOSE, Purpose.read(document.path(PURPOSE).textValue()).word());
        }
    }

    @Override
    protected void decide(Message message, ObjectNode before, ObjectNode after) {
        MessageState to = state(after);
        if (before != null) {
            state(before).checkMoveTo(to);
            keepWhatWasSaid(message, before, after);
        }
        boolean addressed = before == null || to == MessageState.INITIAL && !same(before, after, ADDRESSED);
        if (before == null) {
            message.writtenBy(Caller.current());
        }
        message.moves(before == null ? null : state(before), to);
        message.plan(addressed ? plan(message.id(), after) : null);
        if (!addressed && to != state(before)) {
            if (to == MessageState.CANCELLED) {
                couriers.stop(recipients.all(message.id()));
            }
            recipients.settle(message.id(), to);
        }
        say(after, addressed ? tally(message.planned(), to, after) : recipients.tally(message.id()));
        message.place(after);
    }

    @Override
    protected void follow(Message message, ObjectNode document) {
        if (message.planned() != null) {
            couriers.stop(recipients.all(message.id()));
            recipients.replace(message.id(), message.planned());
            couriers.send(message, message.planned());
            readers.replace(message, Addressing.parties(document));
        } else {
            readers.move(message);
        }
        if (message.turned() && message.byHand()) {
            readers.tell(message.id());
        }
    }

    @Override
    protected void decideDelete(Message message) {
        if (recipients.tally(message.id()).begun() || message.state() == MessageState.COMPLETED) {
            throw sent("state: " + message.state().word());
        }
    }

    @Override
    protected void followDelete(Message message) {
        couriers.stop(recipients.all(message.id()));
        recipients.settle(message.id(), MessageState.CANCELLED);
        readers.forget(message.id());
    }

    private List<Recipient> plan(String id, ObjectNode document) {
        List<Recipient> planned = addressing.plan(id, document);
        couriers.look(planned);
        return planned;
    }

    private void keepWhatWasSaid(Message message, ObjectNode before, ObjectNode after) {
        boolean begun = state(before) != MessageState.INITIAL
                || recipients.tally(message.id()).begun();
        if (begun && !same(before, after, SAID)) {
            throw sent("only what describes the message may still change, none of " + String.join(", ", SAID));
        }
    }

    /** A message that comes as done is done for each of its receivers, since the moment that it names. */
    private Tally tally(List<Recipient> planned, MessageState state, ObjectNode document) {
        if (state.over()) {
            Instant at = Stream.of("sendTimeComplete", SENT)
                    .map(each -> Dates.instant(document.path(each).asText()))
                    .filter(Objects::nonNull)
                    .filter(each -> !each.isAfter(clock.instant()))
                    .findFirst()
                    .orElseGet(clock::instant);
            planned.forEach(each -> Recipients.settle(each, state, at));
        }
        return Tally.of(planned.stream()
                .map(each -> new Tally.Group(each.state(), each.obstacle(), 1, each.sentAt()))
                .toList());
    }

    private static void say(ObjectNode document, Tally tally) {
        if (tally.reason() == null) {
            document.remove(REASON);
        } else {
            document.put(REASON, tally.reason());
        }
    }

    private static boolean same(ObjectNode before, ObjectNode after, List<String> attributes) {
        return attributes.stream().allMatch(each -> before.path(each).equals(after.path(each)));
    }

    private static MessageState state(ObjectNode document) {
        return MessageState.read(document.path(STATE).asText());
    }

    private static Refusal sent(String detail) {
        return Refusal.conflict("message.sent", "What has gone out stays as it was.", detail);
    }
}
