package org.constancy.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.constancy.administration.Credentials;
import org.constancy.administration.Member;
import org.constancy.administration.Staff;
import org.constancy.kernel.Role;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The members of staff, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class StaffPage implements Serializable {

    private static final String NEW = "new";

    @Inject
    private Staff staff;

    @Inject
    private ShownOnce once;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String id;
    private long revision;
    private Entries entries;
    private transient List<Member> all;
    private transient Member member;

    /** 404 where there is no such member. */
    public void open() {
        entries = new Entries();
        if (id != null && !isNew()) {
            Member who = getMember();
            revision = who.revision();
            entries.put("name", who.name());
            entries.put("displayName", who.displayName());
            entries.put("email", who.email());
            entries.put("locale", who.locale());
            entries.put("zone", who.zone());
            entries.put("roles", who.roles().stream().map(Role::name).toList());
        }
    }

    public void save() {
        if (isNew()) {
            Credentials made = staff.add(new Member.New(
                    entries.text("name"),
                    entries.text("displayName"),
                    entries.text("email"),
                    roles(),
                    entries.text("locale"),
                    entries.text("zone"),
                    null,
                    true));
            show(made);
        } else {
            staff.change(
                    id,
                    revision,
                    new Member.Change(
                            entries.text("displayName"),
                            entries.text("email"),
                            roles(),
                            entries.text("locale"),
                            entries.text("zone")));
            done();
        }
    }

    public void resetPassword() {
        show(staff.resetPassword(id));
    }

    public void disable() {
        staff.disable(id);
        done();
    }

    public void enable() {
        staff.enable(id);
        done();
    }

    private void show(Credentials made) {
        once.show(made.member().name(), made.password());
        id = null;
        all = null;
    }

    private void done() {
        toasts.done(texts.get("catalogue.kept"));
        Faces.redirect("administration/staff.xhtml");
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        entries.chosen("roles").forEach(each -> roles.add(Role.valueOf(each)));
        return roles;
    }

    public List<Option> getRoles() {
        return Arrays.stream(Role.values())
                .map(each -> new Option(each.name(), texts.get("role." + each.name())))
                .toList();
    }

    public List<Member> getAll() {
        if (all == null) {
            all = staff.list();
        }
        return all;
    }

    public Member getMember() {
        if (member == null) {
            member = staff.find(id);
        }
        return member;
    }

    public Entries getEntries() {
        return entries;
    }

    public boolean isNew() {
        return NEW.equals(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
