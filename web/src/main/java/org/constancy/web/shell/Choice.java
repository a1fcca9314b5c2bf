package org.constancy.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Messages;

/**
 * {@code <co:choice>}: one of up to five, all in sight, as plain radio buttons. Attributes: {@code value};
 * {@code options}, a collection of {@link Option}; {@code kind}, {@code mood} for faces or {@code open} for loose pills;
 * {@code label}, its name where it does not stand in a {@code <co:field>}. What was not offered is refused.
 */
@FacesComponent(Choice.TYPE)
public class Choice extends UIInput {

    static final String TYPE = "org.constancy.Choice";

    public Choice() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        setSubmittedValue(Objects.requireNonNullElse(
                context.getExternalContext().getRequestParameterMap().get(getClientId(context)), ""));
    }

    @Override
    protected void validateValue(FacesContext context, Object value) {
        if (isEmpty(value) || options().stream().anyMatch(o -> o.value().equals(String.valueOf(value)))) {
            super.validateValue(context, value);
        } else {
            setValid(false);
            String sentence =
                    context.getApplication().getResourceBundle(context, "t").getString("choice.unknown");
            context.addMessage(getClientId(context), Messages.createError(sentence));
        }
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        String kind = (String) getAttributes().get("kind");
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", "choice" + variant(kind), null);
        out.writeAttribute("role", "radiogroup", null);
        if (getAttributes().get("label") != null) {
            out.writeAttribute("aria-label", getAttributes().get("label"), null);
        }
        Field.describe(this, out);
        Object chosen = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        for (Option option : options()) {
            encode(option, "mood".equals(kind), option.value().equals(String.valueOf(chosen)), context, out);
        }
        out.endElement("div");
    }

    private void encode(Option option, boolean mood, boolean chosen, FacesContext context, ResponseWriter out)
            throws IOException {
        String name = getClientId(context);
        out.startElement("label", this);
        out.startElement("input", this);
        out.writeAttribute("type", "radio", null);
        out.writeAttribute("id", name + UINamingContainer.getSeparatorChar(context) + option.value(), null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", option.value(), null);
        if (chosen) {
            out.writeAttribute("checked", "checked", null);
        }
        if (option.key() != null) {
            out.writeAttribute("aria-keyshortcuts", option.key(), null);
        }
        out.endElement("input");
        if (option.icon() != null) {
            Icon.write(option.icon(), mood ? "face" : "icon icon--sm", context, out);
        }
        out.writeText(option.label(), null);
        out.endElement("label");
    }

    private static String variant(String kind) {
        if (kind == null) {
            return "";
        }
        return "mood".equals(kind) ? " mood" : " choice--" + kind;
    }

    @SuppressWarnings("unchecked")
    private Collection<Option> options() {
        return (Collection<Option>) getAttributes().getOrDefault("options", List.of());
    }
}
