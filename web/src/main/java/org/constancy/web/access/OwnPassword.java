package org.constancy.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.constancy.administration.Member;
import org.constancy.administration.Passwords;
import org.constancy.administration.SignIns;
import org.constancy.kernel.Refusal;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The page on which somebody chooses another password for himself: {@code #{ownPassword}}. */
@Named
@RequestScoped
public class OwnPassword {

    @Inject
    private SignIns signIns;

    @Inject
    private Sittings sittings;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String present;
    private String wanted;
    private String again;

    /** Changes it, ends his other sessions, and goes on to the console; or says beside the field why not. */
    public void change() {
        if (!Objects.equals(wanted, again)) {
            refuse("again", texts.say("password.different"));
            return;
        }
        Approach approach = Approach.of(Faces.getRequest());
        try {
            Member member = signIns.changePassword(
                    visitor.getMember(), present, wanted, approach.address(), approach.requestId());
            sittings.begin(Faces.getRequest(), Faces.getResponse(), member);
            toasts.done(texts.say("password.changed"));
            Faces.redirect(Faces.getRequestContextPath() + "/");
        } catch (Refusal refusal) {
            if (refusal.code().equals("staff.password.weak")) {
                refuse("wanted", texts.say("password.weak", Passwords.SHORTEST));
            } else {
                refuse("present", texts.say("password.wrong"));
            }
        }
    }

    private static void refuse(String field, String sentence) {
        Messages.addError("password:" + field, "{0}", sentence);
    }

    /** None of the three is ever shown again. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return null;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
