package org.constancy.web.shell;

import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/**
 * Which form stands open beside the page, as its address says ({@code ?edit=text}); it stays so while the form is sent,
 * which does not go to that address: {@code <f:viewParam name="edit" value="#{panel.open}"/>}.
 */
@Named
@ViewScoped
public class Panel implements Serializable {

    private String open;

    /** {@code null} where none is. */
    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }
}
