package org.constancy.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Role;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** The few answers that the contact form has in sight. */
@Named
@RequestScoped
public class ContactChoices {

    private static final Map<String, String> ICONS =
            Map.of("phone", "phone", "video", "video", "visit", "visit", "email", "mail");

    @Inject
    private Texts texts;

    /** Whether the reader may log contacts at all. */
    public boolean isOffered() {
        return Caller.current().is(Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER);
    }

    public List<Option> getChannels() {
        return Stream.of("phone", "video", "visit", "email", "chat", "informal")
                .map(each -> new Option(each, texts.get("channel." + each), ICONS.get(each)))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Stream.of("talked", "message", "nobody")
                .map(each -> new Option(each, texts.get("contact.outcome." + each)))
                .toList();
    }

    public List<Option> getMoods() {
        return Stream.of("1", "2", "3", "4", "5")
                .map(each -> new Option(each, texts.get("mood." + each), "mood-" + each, each))
                .toList();
    }

    /** @param cadence of the customer, in days */
    public List<Option> next(int cadence) {
        return List.of(
                new Option("week", texts.get("contact.next.week")),
                new Option("fortnight", texts.get("contact.next.fortnight")),
                new Option("cadence", texts.say("contact.next.cadence", cadence)),
                new Option("day", texts.get("contact.next.day")));
    }
}
