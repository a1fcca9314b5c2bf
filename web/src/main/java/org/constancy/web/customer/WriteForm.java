package org.constancy.web.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.constancy.customers.ContactPerson;
import org.constancy.customers.Individuals;
import org.constancy.customers.Medium;
import org.constancy.customers.Purpose;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.messages.MessageTemplate;
import org.constancy.messages.Messages;
import org.constancy.messages.Templates;
import org.constancy.web.access.Visitor;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** A message to the person that the address names ({@code ?write=}), written freely or begun with a template. */
@Named
@ViewScoped
public class WriteForm extends NamedForm {

    private static final String ADDRESS = "customers/customer.xhtml?id=%s";

    @Inject
    private Messages messages;

    @Inject
    private Templates templates;

    @Inject
    private Individuals individuals;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private CustomerPage page;

    private String template;
    private String problem;
    private String html;
    private String htmlOf;

    @Override
    protected void fill(Entries into) {
        into.put("purpose", Purpose.PERSONAL.name());
        into.put("channel", Medium.EMAIL.name());
        if (template != null) {
            begin(into);
        }
    }

    /** Puts what the template says to this very person into the fields, to be read and changed before it is sent. */
    private void begin(Entries entries) {
        try {
            Templates.Letter letter = templates.fill(template, page.getId(), getId(), visitor.getDisplayName());
            entries.put("subject", letter.subject());
            entries.put("content", letter.content());
            entries.put("purpose", templates.get(template).text().purpose().name());
            html = letter.html();
            htmlOf = letter.content().strip();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            problem = refusal.detail();
        }
    }

    /** Hands it over; whether it may go out is settled when it does. */
    public void send() {
        messages.create(document());
        done(texts.get("write.sent"), ADDRESS, page.getId());
    }

    private ObjectNode document() {
        Entries entries = getEntries();
        ObjectNode document = Json.object();
        document.put("messageType", Medium.valueOf(entries.text("channel")).word());
        document.put("purpose", Purpose.valueOf(entries.text("purpose")).word());
        document.put("subject", entries.text("subject"));
        document.put("content", entries.text("content"));
        if (html != null && entries.text("content").equals(htmlOf)) {
            document.put("html", html);
        }
        document.putObject("sender").put("name", visitor.getDisplayName());
        document.putArray("receiver")
                .addObject()
                .putObject("party")
                .put("id", getId())
                .put("role", "contact")
                .put("@referredType", "individual");
        if (template != null && problem == null) {
            MessageTemplate begun = templates.get(template);
            document.putObject("template")
                    .put("id", begun.id())
                    .put("name", begun.text().name());
        }
        return document;
    }

    /** By which it can be sent. */
    public List<Option> getChannels() {
        return Stream.of(Medium.EMAIL, Medium.SMS, Medium.CHAT, Medium.LETTER)
                .map(each -> new Option(each.name(), texts.get("medium." + each.word())))
                .toList();
    }

    public ContactPerson getPerson() {
        ContactPerson person = individuals.contacts(List.of(getId())).get(getId());
        if (person == null) {
            throw Refusal.notFound("individual", getId());
        }
        return person;
    }

    /** What is not known of the person that the template wants; {@code null} where nothing is missing. */
    public String getProblem() {
        getEntries();
        return problem;
    }

    /** The template that the address names, or {@code null}. */
    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
