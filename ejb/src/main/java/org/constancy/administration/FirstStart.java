package org.constancy.administration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/**
 * Sees to it, at each start, that somebody can come in: a member named {@code admin}, the API client that the
 * environment asks for, and the key for access tokens. What is there already is left as it is.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());
    private static final String ADMIN = "admin";

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
        Caller.system("first start").run(() -> {
            unlessThere(() -> keys.find().isPresent(), keys::make);
            unlessThere(() -> staff.has(ADMIN), this::addAdmin);
            settings.apiClient().ifPresent(this::addClient);
        });
        if (settings.apiIsOpen()) {
            LOG.info("constancy.api.authentication is off: whoever is on this machine may use the API.");
        }
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
            unlessThere(() -> clients.kept(id).isPresent(), () -> clients.register(id, secret, everything));
        } catch (Refusal refused) {
            LOG.log(
                    Level.WARNING,
                    "CONSTANCY_API_CLIENT is not registered; write it as id:secret. {0}",
                    refused.reason());
        }
    }

    /** Of two nodes that start at once on an empty database one may find that the other has just done the same. */
    private static void unlessThere(BooleanSupplier there, Runnable make) {
        if (there.getAsBoolean()) {
            return;
        }
        try {
            make.run();
        } catch (EJBException e) {
            if (!there.getAsBoolean()) {
                throw e;
            }
        }
    }
}
