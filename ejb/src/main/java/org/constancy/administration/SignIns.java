package org.constancy.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.constancy.kernel.Refusal;

/**
 * The way in for staff. A name that nobody has is treated as one that somebody has, in what is answered and in what it
 * costs: hashing, counting, resting. Passwords are checked on at most half of the cores, and outside a transaction.
 */
@ApplicationScoped
public class SignIns {

    /** More than these would only hold the server's threads. */
    private static final int MOST_WAITING = 8;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInFailures failures;

    @Inject
    private StaffDirectory directory;

    @Inject
    private AccessSettings settings;

    @Inject
    private Clock clock;

    private final Semaphore hashing =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private RateLimit addresses;

    @PostConstruct
    void start() {
        addresses = new RateLimit(clock);
    }

    /** How a try ended. */
    public sealed interface Outcome {}

    /** Come in. */
    public record Welcome(Member member) implements Outcome {}

    /** Name and password do not match, or the member is disabled; which, nobody is told. */
    public record Wrong() implements Outcome {}

    /** Too many tries: the name or the address has to rest so long. */
    public record Rest(Duration time) implements Outcome {}

    /**
     * One try.
     *
     * @param typed a name or mail address, in any capitals
     * @param address where the try comes from; one that failed often has to wait
     */
    public Outcome attempt(String typed, String password, String address, String requestId) {
        Duration wait = addresses.take(address, settings.signInsPerMinute());
        if (!wait.isZero()) {
            return new Rest(wait);
        }
        if (hashing.getQueueLength() >= MOST_WAITING) {
            return new Rest(Duration.ofSeconds(5));
        }
        hashing.acquireUninterruptibly();
        try {
            Outcome outcome = check(StaffNames.typed(typed), password, requestId);
            if (outcome instanceof Welcome) {
                addresses.giveBack(address, settings.signInsPerMinute());
            }
            return outcome;
        } finally {
            hashing.release();
        }
    }

    /**
     * A member chooses another password for himself. 400 {@code staff.password.wrong} when the present one is wrong,
     * {@code staff.password.weak} when the wanted one is.
     *
     * @return the member in his new session epoch
     */
    public Member changePassword(Member who, String present, String wanted, String address, String requestId) {
        Passwords.requireStrong(wanted, who.name());
        Outcome outcome = attempt(who.name(), present, address, requestId);
        if (!(outcome instanceof Welcome)) {
            throw Refusal.invalid("staff.password.wrong", "The present password is not right.", "present");
        }
        Member changed = accounts.choosePassword(who.id(), Passwords.hash(wanted));
        directory.forget(who.id());
        return changed;
    }

    private Outcome check(String typed, String password, String requestId) {
        Optional<Accounts.Account> account = accounts.named(typed);
        String counted = account.map(a -> a.member().id()).orElse(typed);
        Duration rest = failures.rest(counted);
        if (!rest.isZero()) {
            return new Rest(rest);
        }
        boolean right = Passwords.matches(
                password, account.map(Accounts.Account::passwordHash).orElse(null));
        if (!right || account.get().member().disabled()) {
            rest = failures.count(counted);
            return rest.isZero() ? new Wrong() : new Rest(rest);
        }
        Member member = account.get().member();
        AtomicReference<Member> in = new AtomicReference<>();
        member.caller(requestId).run(() -> {
            failures.forgive(counted);
            in.set(accounts.signedIn(member));
        });
        return new Welcome(in.get());
    }
}
