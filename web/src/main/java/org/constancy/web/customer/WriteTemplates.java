package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.constancy.customers.Reaches;
import org.constancy.messages.MessageTemplate;
import org.constancy.messages.Templates;
import org.constancy.web.catalog.CatalogueWords;
import org.constancy.web.shell.Option;

/** What a message to a person may be begun with: templates in the language that he reads, and the others. */
@Named
@RequestScoped
public class WriteTemplates {

    private static final int MOST = 12;

    @Inject
    private Templates templates;

    @Inject
    private Reaches reaches;

    @Inject
    private CatalogueWords words;

    private List<Option> own;
    private List<Option> others;

    /** Those in the person's language, at most twelve. A request asks for one person. */
    public List<Option> own(String personId) {
        if (own == null) {
            own = some(personId, true, MessageTemplate.Text::name);
        }
        return own;
    }

    /** At most twelve of the others, each with its language. */
    public List<Option> others(String personId) {
        if (others == null) {
            others = some(personId, false, text -> text.name() + " (" + words.language(text.language()) + ")");
        }
        return others;
    }

    private List<Option> some(String personId, boolean own, Function<MessageTemplate.Text, String> label) {
        String language = reaches.reachable(personId).language();
        return templates.all().stream()
                .filter(each -> each.text().language().equals(language) == own)
                .map(each -> new Option(each.id(), label.apply(each.text())))
                .limit(MOST)
                .toList();
    }
}
