package org.constancy.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.administration.AuditWriter;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** The mailboxes, for administrators. What they do is audited. */
@Stateless
public class MailDesk {

    private static final String TYPE = "mailbox";

    /** As long as the trail keeps. */
    private static final int LONGEST_ID = 100;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailboxSettings settings;

    @Inject
    private MailWatch watch;

    @Inject
    private AuditWriter audit;

    /** Those of the settings in their order, then those that were read once and are no longer among them. */
    public List<MailboxStanding> standings() {
        permit();
        Map<String, Mailbox> known = mailboxes.all().stream()
                .collect(Collectors.toMap(Mailbox::name, Function.identity(), (one, same) -> one, TreeMap::new));
        List<MailboxStanding> all = new ArrayList<>();
        for (MailUrl each : settings.all()) {
            all.add(standing(each.shown(), true, known.remove(each.shown())));
        }
        known.forEach((name, box) -> all.add(standing(name, false, box)));
        return all;
    }

    private MailboxStanding standing(String name, boolean configured, Mailbox known) {
        return MailboxStanding.of(name, configured, known, mailboxes.figures(name));
    }

    /** Looks into it now and not only when its time has come; returns at once. 404 where there is none. */
    public void lookNow(String name) {
        permit();
        watch.look(found(name));
    }

    /** It is not read until {@link #goOn}; what comes meanwhile waits at its server. 404 where there is none. */
    public void pause(String name) {
        change(name, true, "pause");
    }

    /** It is read again, from where it was left. 404 where there is none. */
    public void goOn(String name) {
        change(name, false, "enable");
    }

    private void change(String name, boolean paused, String action) {
        permit();
        found(name);
        mailboxes.pause(name, paused);
        audit.write(
                action,
                TYPE,
                name.substring(0, Math.min(name.length(), LONGEST_ID)),
                Json.object().put("name", name).put("paused", !paused),
                Json.object().put("name", name).put("paused", paused));
    }

    private MailUrl found(String name) {
        return settings.all().stream()
                .filter(each -> each.shown().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(TYPE, name));
    }

    private static void permit() {
        if (!Caller.current().is()) {
            throw Refusal.forbidden("Mailboxes are for administrators.");
        }
    }
}
