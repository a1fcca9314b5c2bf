package org.constancy.administration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/**
 * Sees to it, at each start, that somebody can come in: a member named {@code admin}, the API client that the
 * environment asks for, and the key for access tokens. What is there already is left as it is. Of nodes that start at once one makes
 * them, and the others find them made.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());
    private static final String ADMIN = "admin";

    @Inject
    private StartTurn turn;

    @Inject
    private Staff staff;

    @Inject
    private ApiClients clients;

    @Inject
    private TokenKeys keys;

    @Inject
    private FirstSignIns firstSignIns;

    @Inject
    private AccessSettings settings;

    @PostConstruct
    void prepare() {
        Caller.system("first start").run(() -> turn.take(this::makeWhatIsMissing));
        if (settings.apiIsOpen()) {
            LOG.info("constancy.api.authentication is off: whoever is on this machine may use the API.");
        }
    }

    private void makeWhatIsMissing() {
        if (keys.find().isEmpty()) {
            keys.make();
        }
        if (!staff.has(ADMIN)) {
            addAdmin();
        }
        settings.apiClient().ifPresent(this::addClient);
    }

    private void addAdmin() {
        String given =
                settings.adminPassword().filter(password -> !password.isBlank()).orElse(null);
        Credentials made = staff.add(
                new Member.New(ADMIN, "Administrator", null, Set.of(Role.ADMINISTRATOR), null, null, given, false));
        if (given == null) {
            firstSignIns.tell(made);
        } else if (given.length() < Passwords.SHORTEST) {
            LOG.warning("CONSTANCY_ADMIN_PASSWORD is shorter than " + Passwords.SHORTEST
                    + " characters: change the password of admin soon.");
        }
    }

    private void addClient(String idAndSecret) {
        int colon = idAndSecret.indexOf(':');
        String id = idAndSecret.substring(0, Math.max(colon, 0));
        String secret = idAndSecret.substring(colon + 1);
        Client.Terms everything = new Client.Terms(id, Set.of("*"), null, null);
        try {
            if (clients.kept(id).isEmpty()) {
                clients.register(id, secret, everything);
            }
        } catch (Refusal refused) {
            LOG.log(
                    Level.WARNING,
                    "CONSTANCY_API_CLIENT is not registered; write it as id:secret. {0}",
                    refused.reason());
        }
    }
}
