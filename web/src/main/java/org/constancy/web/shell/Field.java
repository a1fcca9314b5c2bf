package org.constancy.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * {@code <co:field label="…" hint="…" note="…">} around one input of any library: label above, the input in our look,
 * hint or error below, each tied to the input for those who hear the page. {@code note} is a quiet word at the label's
 * end. A {@link Choice} gets a legend instead of a label.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    static final String TYPE = "org.constancy.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = input(this);
        boolean group = input instanceof Choice;
        List<FacesMessage> errors = context.getMessageList(input.getClientId(context));
        if (!group) {
            dress(input, context, !errors.isEmpty());
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", "field", null);
        out.startElement(group ? "legend" : "label", this);
        if (!group) {
            out.writeAttribute("for", focusable(input, context), null);
        }
        out.writeText(getAttributes().get("label"), null);
        quiet("small", null, null, getAttributes().get("note"), out);
        out.endElement(group ? "legend" : "label");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        UIInput input = input(this);
        ResponseWriter out = context.getResponseWriter();
        List<FacesMessage> errors = context.getMessageList(input.getClientId(context));
        if (errors.isEmpty()) {
            quiet(
                    "p",
                    id(input, "hint", context),
                    "field__hint",
                    getAttributes().get("hint"),
                    out);
        } else {
            quiet(
                    "p",
                    id(input, "error", context),
                    "field__error",
                    errors.get(0).getSummary(),
                    out);
        }
        out.endElement(input instanceof Choice ? "fieldset" : "div");
    }

    /** Ties an input that writes its own markup to the hint or error of the field around it. */
    static void describe(UIInput input, ResponseWriter out) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!context.getMessageList(input.getClientId(context)).isEmpty()) {
            out.writeAttribute("aria-invalid", "true", null);
            out.writeAttribute("aria-describedby", id(input, "error", context), null);
        } else if (input.getParent() instanceof Field field
                && field.getAttributes().get("hint") != null) {
            out.writeAttribute("aria-describedby", id(input, "hint", context), null);
        }
    }

    private void dress(UIInput input, FacesContext context, boolean wrong) {
        if (input.getFamily().startsWith("jakarta.faces")) {
            input.getAttributes().putIfAbsent("styleClass", "input");
        }
        var attributes = input.getPassThroughAttributes();
        attributes.remove("aria-invalid");
        attributes.remove("aria-describedby");
        if (wrong) {
            attributes.put("aria-invalid", "true");
            attributes.put("aria-describedby", id(input, "error", context));
        } else if (getAttributes().get("hint") != null) {
            attributes.put("aria-describedby", id(input, "hint", context));
        }
    }

    private static String focusable(UIInput input, FacesContext context) {
        Object inner = input.getAttributes().get("inputClientId");
        return inner == null ? input.getClientId(context) : inner.toString();
    }

    private static UIInput input(UIComponent parent) {
        for (Iterator<UIComponent> all = parent.getFacetsAndChildren(); all.hasNext(); ) {
            UIComponent child = all.next();
            if (child instanceof EditableValueHolder && child instanceof UIInput input) {
                return input;
            }
            UIInput deeper = input(child);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static String id(UIInput input, String part, FacesContext context) {
        return input.getClientId(context) + "-" + part;
    }

    private static void quiet(String tag, String id, String style, Object text, ResponseWriter out) throws IOException {
        if (text == null || text.toString().isEmpty()) {
            return;
        }
        out.startElement(tag, null);
        if (id != null) {
            out.writeAttribute("id", id, null);
        }
        if (style != null) {
            out.writeAttribute("class", style, null);
        }
        out.writeText(text, null);
        out.endElement(tag);
    }
}
