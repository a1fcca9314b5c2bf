package org.constancy.meetings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.constancy.administration.Accounts;
import org.constancy.administration.Member;
import org.constancy.customers.CustomerProfile;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/** Who of us invites: whom the meeting names, else who plans it, else the customer's account owner. */
@ApplicationScoped
public class Organizers {

    @Inject
    private Accounts accounts;

    /** Refused with 400 {@code meeting.organizer} where that is nobody who may act. */
    void settle(ObjectNode before, ObjectNode after, CustomerProfile customer) {
        String named = after.path("organizer").asText("").strip();
        if (before != null && before.path("organizer").asText().equals(named)) {
            after.set("organizerName", before.get("organizerName"));
            return;
        }
        String wanted = named.isEmpty() ? usual(customer) : named;
        Member member = find(wanted)
                .orElseThrow(() -> Refusal.invalid(
                        "meeting.organizer",
                        "A member of staff invites: name one by his sign-in name.",
                        "organizer: " + wanted));
        after.put("organizer", member.name()).put("organizerName", member.displayName());
    }

    private static String usual(CustomerProfile customer) {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.STAFF ? caller.name() : customer.owner();
    }

    private Optional<Member> find(String name) {
        return accounts.everybody().stream()
                .filter(each -> each.name().equalsIgnoreCase(name) && !each.disabled())
                .findFirst();
    }
}
