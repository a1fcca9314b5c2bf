package org.constancy.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** What a person picked goes to the browser and comes back as one text: value, tab, label. */
@FacesConverter("option")
public class OptionConverter implements Converter<Option> {

    @Override
    public Option getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int end = text.indexOf('\t');
        return end < 0 ? new Option(text, text) : new Option(text.substring(0, end), text.substring(end + 1));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Option option) {
        return option == null ? "" : option.value() + "\t" + option.label();
    }
}
