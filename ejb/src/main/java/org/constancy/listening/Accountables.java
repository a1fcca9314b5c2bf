package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.constancy.administration.Accounts;
import org.constancy.administration.Member;
import org.constancy.customers.CustomerProfile;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** Who may be accountable for a need or a promise, and who is where nobody was named: exactly one, never nobody. */
@ApplicationScoped
public class Accountables {

    private static final String EXACTLY_ONE = "Exactly one member of staff is accountable: name one.";

    @Inject
    private Accounts accounts;

    /**
     * Sees to it that a document names exactly one. Refused with 400 {@code accountable.missing} or {@code
     * accountable.unknown}.
     *
     * @param before {@code null} when it is new
     * @param customer may be {@code null}
     */
    void settle(ObjectNode before, ObjectNode after, CustomerProfile customer) {
        String named = after.path("accountable").asText("").strip();
        if (named.isEmpty() && before != null) {
            throw Refusal.invalid("accountable.missing", EXACTLY_ONE, "missing: accountable");
        }
        boolean same = before != null && before.path("accountable").asText().equals(named);
        if (!same) {
            after.put("accountable", named.isEmpty() ? usual(customer) : check(named));
        }
    }

    private String check(String name) {
        return find(name)
                .orElseThrow(() -> Refusal.invalid(
                        "accountable.unknown",
                        "There is no such member of staff, or he may not act. " + EXACTLY_ONE,
                        "accountable: " + name));
    }

    /**
     * Who is accountable where nobody is named: the customer's account owner, else the member of staff who writes it down.
     */
    private String usual(CustomerProfile customer) {
        return owner(customer)
                .or(Accountables::writer)
                .orElseThrow(() -> Refusal.invalid(
                        "accountable.missing",
                        EXACTLY_ONE + " The customer has no account owner.",
                        "missing: accountable"));
    }

    /**
     * As {@link #usual}, for what was heard in a talk, which nothing may lose: where there is nobody else it stays visibly with
     * the administrator who has been here longest.
     */
    String somebody(CustomerProfile customer) {
        return owner(customer).or(Accountables::writer).orElseGet(() -> accounts.everybody().stream()
                .filter(each -> acts(each) && each.roles().contains(Role.ADMINISTRATOR))
                .min(Comparator.comparing(Member::id))
                .orElseThrow()
                .name());
    }

    /** Everybody who may be accountable, by display name. */
    public List<Member> all() {
        return accounts.everybody().stream().filter(Accountables::acts).toList();
    }

    /** The sign-in names of those who were, and may not act any more: what is theirs wants to be handed over. */
    public List<String> gone() {
        return accounts.everybody().stream()
                .filter(each -> !acts(each))
                .map(Member::name)
                .toList();
    }

    private Optional<String> owner(CustomerProfile customer) {
        return customer == null ? Optional.empty() : find(customer.owner());
    }

    private static Optional<String> writer() {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.STAFF ? Optional.of(caller.name()) : Optional.empty();
    }

    private Optional<String> find(String name) {
        String small = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return accounts.named(small)
                .map(Accounts.Account::member)
                .filter(Accountables::acts)
                .map(Member::name)
                .filter(small::equals);
    }

    private static boolean acts(Member member) {
        return !member.disabled() && !member.roles().equals(Set.of(Role.READ_ONLY));
    }
}
