package org.constancy.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.constancy.administration.SignIns;
import org.constancy.web.shell.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The sign-in page: {@code #{signIn}}. */
@Named("signIn")
@RequestScoped
public class SignInForm {

    /** A path of ours; browsers take two slashes, or one and a backslash, for another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}]{0,2000}");

    @Inject
    private SignIns signIns;

    @Inject
    private Sittings sittings;

    @Inject
    private Texts texts;

    private String name;
    private String password;
    private String to = Faces.getRequestParameter("to");

    /** Lets somebody in and shows the page that he wanted, or says why not, never which of the two was wrong. */
    public void signIn() {
        Approach approach = Approach.of(Faces.getRequest());
        SignIns.Outcome outcome = signIns.attempt(name, password, approach.address(), approach.requestId());
        if (outcome instanceof SignIns.Welcome welcome) {
            sittings.begin(Faces.getRequest(), Faces.getResponse(), welcome.member());
            Faces.redirect(Faces.getRequestContextPath() + target());
        } else if (outcome instanceof SignIns.Rest rest) {
            refuse(texts.say("door.rest", rest.time().plusSeconds(59).toMinutes()));
        } else {
            refuse(texts.say("door.wrong"));
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go on to; the page keeps it in a hidden field. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    private static void refuse(String sentence) {
        Messages.addError("door:password", "{0}", sentence);
    }

    private String target() {
        return to != null && LOCAL.matcher(to).matches() ? to : "/";
    }
}
