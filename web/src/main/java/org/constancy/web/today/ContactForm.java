package org.constancy.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.Interactions;
import org.constancy.communications.LogContact;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.customers.ContactPerson;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.constancy.meetings.MeetingTalks;
import org.constancy.meetings.Meetings;
import org.constancy.web.customer.People;
import org.constancy.web.interaction.ChosenFiles;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The panel in which a contact is logged, in well under 15 seconds where there is little to say. */
@Named
@ViewScoped
public class ContactForm implements Serializable {

    @Inject
    private Interactions interactions;

    @Inject
    private Agreements agreements;

    @Inject
    private Due due;

    @Inject
    private TodayPage today;

    @Inject
    private People people;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    @Inject
    private Days days;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingTalks talks;

    private String customerId;
    private String meetingId;
    private transient DueCustomer customer;
    private final ContactEntry entry = new ContactEntry();
    private transient List<Part> files;
    private transient LogContact kept;
    private String keptId;

    /** Whom it is about; 404 where there is no such customer. */
    public DueCustomer getCustomer() {
        if (customer == null) {
            customer = due.of(customerId);
            if (customer == null) {
                throw Refusal.notFound("customer", customerId);
            }
        }
        return customer;
    }

    /** What the talk may have been about. */
    public List<AgreementSummary> getAgreements() {
        return agreements.ofCustomer(customerId);
    }

    /** Keeps it and goes back to the page that has the panel beside it, where the keyboard can go on. */
    public void save() {
        boolean listed = !Faces.getViewId().startsWith("/customers/");
        String next = listed ? today.next(customerId) : null;
        keep();
        if (listed) {
            back(next);
        } else {
            Faces.redirect("customers/customer.xhtml?id=%s#log-one", customerId);
        }
    }

    /** Keeps it and opens the panel for whoever is next in the list. */
    public void saveAndNext() {
        String next = today.next(customerId);
        keep();
        if (next == null) {
            back(null);
        } else {
            Faces.redirect(
                    "today.xhtml?whose=%s&show=%s&many=%s&log=%s",
                    today.getWhose(), today.getShow(), today.getMany(), next);
        }
    }

    /** Takes back the contact that the request names, and shows Today again. */
    public void undo(String interactionId) {
        takeBack(interactionId);
        Faces.redirect("today.xhtml?whose=%s", today.getWhose());
    }

    /** The same on the page of a customer. */
    public void undoAt(String shown, String interactionId) {
        takeBack(interactionId);
        Faces.redirect("customers/customer.xhtml?id=%s#log-one", shown);
    }

    private void takeBack(String interactionId) {
        interactions.undo(interactionId);
        toasts.done(texts.get("contact.undone"));
    }

    private void back(String next) {
        Faces.redirect(
                "today.xhtml?whose=%s&show=%s&many=%s#c-%s",
                today.getWhose(), today.getShow(), today.getMany(), next == null ? "" : next);
    }

    /* Who presses twice sends it twice, and means it once. */
    private synchronized void keep() {
        LocalDate today = LocalDate.ofInstant(days.now(), getCustomer().zone());
        LogContact contact = entry.contact(customerId, today);
        if (!contact.equals(kept)) {
            Stored stored = meetingId == null
                    ? interactions.log(contact, ChosenFiles.of(files))
                    : talks.log(meetingId, contact, ChosenFiles.of(files));
            keptId = stored.id();
            kept = contact;
        }
        toasts.done(texts.say("contact.kept", getCustomer().name()), keptId);
    }

    public String getCustomerId() {
        return customerId;
    }

    /** Opens the panel, with whom one usually talks chosen. */
    public void setCustomerId(String customerId) {
        this.customerId = customerId;
        people.of(customerId).stream().findFirst().map(ContactPerson::id).ifPresent(entry::setPerson);
    }

    public String getMeetingId() {
        return meetingId;
    }

    /** The meeting that took place: what was planned is filled in. */
    public void setMeetingId(String meetingId) {
        this.meetingId = meetingId;
        if (meetingId != null) {
            entry.begin(meetings.view(meetingId));
        }
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public ContactEntry getEntry() {
        return entry;
    }
}
