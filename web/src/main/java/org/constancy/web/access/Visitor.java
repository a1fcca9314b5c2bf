package org.constancy.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.constancy.administration.Accounts;
import org.constancy.administration.Member;
import org.constancy.administration.StaffDirectory;
import org.constancy.kernel.Role;
import org.constancy.web.shell.Reader;
import org.omnifaces.util.Faces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Whoever looks at a page, signed in or not: {@code #{visitor}}. It lives for one request, so that what an administrator
 * changes is seen at the next.
 */
@Named
@RequestScoped
public class Visitor {

    private static final String MEMBER = Member.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    @Inject
    private StaffDirectory directory;

    @Inject
    private Sittings sittings;

    /** The door has let this member in: pages are written for him. */
    static void is(Member member, HttpServletRequest request) {
        request.setAttribute(MEMBER, member);
        new Reader.Preference(member.locale(), member.theme(), member.zone()).of(request);
    }

    /** The member of staff who has signed in, or {@code null}. */
    public Member getMember() {
        return (Member) request.getAttribute(MEMBER);
    }

    public boolean isSignedIn() {
        return getMember() != null;
    }

    public String getDisplayName() {
        return isSignedIn() ? getMember().displayName() : "";
    }

    /** One or two capitals for the round badge. */
    public String getInitials() {
        return Initials.of(getDisplayName());
    }

    /** Whether he holds the role, given by its name; an administrator holds all. */
    public boolean is(String role) {
        return isSignedIn() && getMember().caller(null).is(Role.valueOf(role));
    }

    /** PrimeFaces wants the script policy's nonce back from each form; a page without its script sends it by itself. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(Faces.getContext()).getNonce();
    }

    /** Keeps the look that the request parameter {@code theme} names. */
    public void keepTheme() {
        prefer(getMember().locale(), Faces.getRequestParameter("theme"));
    }

    /** Keeps a language, given by its tag, from the next page on. */
    public void chooseLanguage(String tag) {
        prefer(tag, getMember().theme());
    }

    /** Ends the session and goes back to the sign-in page. */
    public void signOut() {
        sittings.end(Faces.getRequest(), Faces.getResponse());
        Faces.redirect(Faces.getRequestContextPath() + Area.SIGN_IN);
    }

    private void prefer(String locale, String theme) {
        Member member = getMember();
        accounts.prefer(member.id(), Reader.spoken(locale), Reader.known(theme));
        directory.forget(member.id());
    }
}
