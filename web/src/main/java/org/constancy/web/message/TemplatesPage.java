package org.constancy.web.message;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.customers.Purpose;
import org.constancy.messages.Blanks;
import org.constancy.messages.MessageTemplate;
import org.constancy.messages.Templates;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.omnifaces.cdi.ViewScoped;

/** The templates, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class TemplatesPage extends NamedForm {

    private static final String ADDRESS = "messages/templates.xhtml";

    @Inject
    private Templates templates;

    private Long revision;
    private transient List<MessageTemplate> all;

    @Override
    protected void fill(Entries into) {
        into.put("purpose", Purpose.PERSONAL.name());
        into.put("language", "en");
        if (!isNew()) {
            MessageTemplate template = templates.get(getId());
            revision = template.revision();
            into.put("name", template.text().name());
            into.put("purpose", template.text().purpose().name());
            into.put("language", template.text().language());
            into.put("subject", template.text().subject());
            into.put("content", template.text().content());
            into.put("html", template.text().html());
        }
    }

    public void save() {
        Entries entries = getEntries();
        MessageTemplate.Text text = new MessageTemplate.Text(
                entries.text("name"),
                Purpose.valueOf(entries.text("purpose")),
                entries.text("language"),
                entries.text("subject"),
                entries.text("content"),
                entries.text("html"));
        if (isNew()) {
            templates.add(text);
        } else {
            templates.change(getId(), revision, text);
        }
        kept(ADDRESS);
    }

    public void delete() {
        templates.remove(getId());
        deleted(ADDRESS);
    }

    public List<MessageTemplate> getAll() {
        if (all == null) {
            all = templates.all();
        }
        return all;
    }

    /** What may be filled in, as it is written: {@code {{person.name}}}. */
    public String getBlanks() {
        return String.join(
                " ", Blanks.KNOWN.stream().map(each -> "{{" + each + "}}").toList());
    }
}
