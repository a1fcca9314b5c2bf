package org.constancy.web.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.constancy.customers.ContactPerson;
import org.constancy.customers.Customers;
import org.constancy.kernel.Json;
import org.constancy.meetings.MeetingView;
import org.constancy.meetings.Meetings;
import org.constancy.meetings.Participant;
import org.constancy.web.customer.CustomerPage;
import org.constancy.web.customer.People;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** A meeting with people of the customer whose page it is on ({@code ?meeting=new}, or its id): planned, moved or called off. */
@Named
@ViewScoped
public class MeetingForm extends NamedForm {

    private static final String ADDRESS = "customers/customer.xhtml?id=%s";

    @Inject
    private Meetings meetings;

    @Inject
    private Customers customers;

    @Inject
    private People people;

    @Inject
    private CustomerPage page;

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    private transient MeetingView view;
    private Long revision;

    @Override
    protected void fill(Entries into) {
        if (isNew()) {
            into.put("channel", "video");
            into.put("minutes", "30");
            into.put("zone", customers.profile(page.getId()).zone().getId());
            people.of(page.getId()).stream()
                    .findFirst()
                    .ifPresent(each -> into.put("people", new String[] {each.id()}));
            return;
        }
        MeetingView meeting = getView();
        revision = meeting.revision();
        ZonedDateTime start = meeting.start().atZone(meeting.zone());
        into.put("name", meeting.name());
        into.put("day", start.toLocalDate());
        into.put("time", start.toLocalTime().toString());
        into.put("zone", meeting.zone().getId());
        into.put("minutes", String.valueOf(meeting.minutes()));
        into.put("channel", meeting.channel());
        into.put("place", meeting.place());
        into.put("notes", meeting.notes());
        into.put("agreement", meeting.agreementId());
        into.put(
                "people",
                meeting.participants().stream().map(Participant::personId).toArray(String[]::new));
    }

    /** As it is kept; 404 where there is no such meeting. */
    public MeetingView getView() {
        if (view == null) {
            view = meetings.view(getId());
        }
        return view;
    }

    /** Keeps it: who is invited is told. */
    public void save() {
        if (isNew()) {
            ObjectNode meeting = written(Json.object());
            meeting.putObject("customer").put("id", page.getId());
            meetings.create(meeting);
            done(texts.get("meeting.invited"), ADDRESS, page.getId());
        } else {
            meetings.change(getId(), revision, this::written);
            kept(ADDRESS, page.getId());
        }
    }

    /** Takes the time that a participant asks for: everybody is asked again. */
    public void accept(Instant proposed) {
        meetings.change(getId(), null, meeting -> meeting.put("startDateTime", proposed.toString()));
        done(texts.get("meeting.moved"), ADDRESS, page.getId());
    }

    public void cancel() {
        meetings.cancel(getId(), null);
        done(texts.get("meeting.cancelled"), ADDRESS, page.getId());
    }

    private ObjectNode written(ObjectNode meeting) {
        Entries entries = getEntries();
        ZoneId zone = ZoneId.of(entries.text("zone"));
        Instant start = entries.day("day")
                .atTime(LocalTime.parse(entries.text("time")))
                .atZone(zone)
                .toInstant();
        meeting.put("startDateTime", start.toString()).put("zone", zone.getId());
        meeting.put("minutes", Integer.valueOf(entries.text("minutes")));
        for (String each : List.of("name", "channel", "place", "notes")) {
            if (entries.text(each) == null) {
                meeting.remove(each);
            } else {
                meeting.put(each, entries.text(each));
            }
        }
        meeting.remove("agreement");
        if (entries.text("agreement") != null) {
            meeting.putObject("agreement").put("id", entries.text("agreement"));
        }
        invite(meeting, entries.chosen("people"));
        return meeting;
    }

    /** Who stays invited stays as he is. */
    private static void invite(ObjectNode meeting, List<String> persons) {
        JsonNode before = meeting.path("participant").deepCopy();
        ArrayNode after = meeting.putArray("participant");
        for (String person : persons) {
            JsonNode known = null;
            for (JsonNode each : before) {
                known = each.path("person").path("id").asText().equals(person) ? each : known;
            }
            if (known == null) {
                after.addObject().putObject("person").put("id", person);
            } else {
                after.add(known);
            }
        }
    }

    /** The zones that matter here: the customer's and the reader's. */
    public List<Option> getZones() {
        return Stream.of(
                        getEntries().text("zone"),
                        customers.profile(page.getId()).zone().getId(),
                        reader.getZone().getId())
                .distinct()
                .map(each -> new Option(each, each.replace('_', ' ')))
                .toList();
    }

    public List<Option> getChannels() {
        return Stream.of("phone", "video", "visit")
                .map(each -> new Option(each, texts.get("channel." + each)))
                .toList();
    }

    /** Somebody of the customer, and whether a mail reaches him. */
    public String label(ContactPerson person) {
        String label = people.label(person);
        return person.mail() == null ? texts.say("meeting.no.mail", label) : label;
    }
}
