package org.constancy.web.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.communications.AttachmentLine;
import org.constancy.communications.Attachments;
import org.constancy.communications.Channel;
import org.constancy.communications.ContactDocument;
import org.constancy.communications.Interactions;
import org.constancy.communications.LogContact;
import org.constancy.communications.Outcome;
import org.constancy.contracts.AgreementSummary;
import org.constancy.customers.ContactPerson;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.constancy.web.customer.CustomerPage;
import org.constancy.web.customer.Owners;
import org.constancy.web.customer.People;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** Corrects a contact with the customer of the page, the one that the address names; what was there before stays visible. */
@Named
@ViewScoped
public class CorrectionForm extends NamedForm {

    @Inject
    private Interactions interactions;

    @Inject
    private CustomerPage page;

    @Inject
    private People people;

    @Inject
    private Owners owners;

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    private Long revision;
    private String before;
    private transient List<Part> files;

    @Override
    protected void fill(Entries into) {
        Stored stored = interactions.get(getId());
        revision = stored.revision();
        before = stored.text();
        new CorrectionEntries(was(), reader.getZone()).read(into);
    }

    public void save() {
        Set<String> colleagues = owners.getChoices().stream().map(Option::value).collect(Collectors.toSet());
        Set<String> agreements =
                page.getAgreements().stream().map(AgreementSummary::id).collect(Collectors.toSet());
        Set<String> present =
                people.of(page.getId()).stream().map(ContactPerson::id).collect(Collectors.toSet());
        LogContact said =
                new CorrectionEntries(was(), reader.getZone()).write(getEntries(), present, colleagues, agreements);
        interactions.correct(getId(), revision, said, getEntries().chosen("dropped"), ChosenFiles.of(files));
        kept("customers/customer.xhtml?id=%s", page.getId());
    }

    private LogContact was() {
        return ContactDocument.read(document(), page.getId(), page.getProfile().zone());
    }

    private ObjectNode document() {
        return Json.read(before);
    }

    /** The files that it has. */
    public List<AttachmentLine> getAttachments() {
        return Attachments.of(document()).stream()
                .filter(each -> each.key() != null)
                .toList();
    }

    public List<Option> getChannels() {
        return Arrays.stream(Channel.values())
                .map(each -> new Option(each.name(), texts.get("channel." + each.word())))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(each -> new Option(
                        each.name(), texts.get("outcome." + each.word().replace(' ', '-'))))
                .toList();
    }

    /** Who began: the two words that mean something, and whatever else was sent. */
    public List<Option> getDirections() {
        return Stream.of("outbound", "inbound", was().direction())
                .filter(each -> each != null)
                .distinct()
                .map(each -> new Option(each, texts.sayOr("direction." + each, each)))
                .toList();
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
