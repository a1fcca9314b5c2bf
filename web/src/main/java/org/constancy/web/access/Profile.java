package org.constancy.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What a member of staff chooses for himself. */
@Named
@RequestScoped
public class Profile {

    @Inject
    private Visitor visitor;

    /** From the next page on, which is this one again. */
    public void speak(String language) {
        visitor.chooseLanguage(language);
        Faces.redirect("profile.xhtml");
    }
}
