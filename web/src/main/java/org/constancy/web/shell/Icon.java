package org.constancy.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <co:icon name="phone" size="sm"/>}: a symbol of the sprite, for the eye only; words stand beside it or in the
 * {@code aria-label} of what holds it. A name with a hyphen, such as {@code mood-3}, is taken whole and drawn as a face.
 */
@FacesComponent(Icon.TYPE)
public class Icon extends UIComponentBase {

    static final String TYPE = "org.constancy.Icon";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        String name = (String) getAttributes().get("name");
        Object size = getAttributes().get("size");
        String style = name.contains("-") ? "face" : "icon";
        write(name, size == null ? style : style + " " + style + "--" + size, context, context.getResponseWriter());
    }

    static void write(String name, String style, FacesContext context, ResponseWriter out) throws IOException {
        String sprite = context.getApplication()
                .getResourceHandler()
                .createResource("icons.svg", "constancy")
                .getRequestPath();
        out.startElement("svg", null);
        out.writeAttribute("class", style, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", sprite + "#" + (name.contains("-") ? name : "i-" + name), null);
        out.endElement("use");
        out.endElement("svg");
    }
}
