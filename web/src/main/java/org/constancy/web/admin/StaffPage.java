package org.constancy.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.constancy.administration.Credentials;
import org.constancy.administration.Member;
import org.constancy.administration.Place;
import org.constancy.administration.Staff;
import org.constancy.administration.Teams;
import org.constancy.kernel.Role;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** The members of staff, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class StaffPage extends NamedForm {

    private static final String ADDRESS = "administration/staff.xhtml";

    @Inject
    private Staff staff;

    @Inject
    private Teams teams;

    @Inject
    private ShownOnce once;

    @Inject
    private Texts texts;

    private long revision;
    private transient List<Member> all;
    private transient Member member;

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Member who = getMember();
            revision = who.revision();
            into.put("name", who.name());
            into.put("displayName", who.displayName());
            into.put("email", who.email());
            into.put("locale", who.locale());
            into.put("zone", who.zone());
            Place place = teams.place(who.name());
            into.put("head", place.head());
            into.put("awayFrom", place.absentFrom());
            into.put("awayUntil", place.absentUntil());
            into.put("cover", place.cover());
            into.put("roles", who.roles().stream().map(Role::name).toList());
        }
    }

    public void save() {
        Entries entries = getEntries();
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
                    getId(),
                    revision,
                    new Member.Change(
                            entries.text("displayName"),
                            entries.text("email"),
                            roles(),
                            entries.text("locale"),
                            entries.text("zone")));
            place(entries);
            kept(ADDRESS);
        }
    }

    private void place(Entries entries) {
        String name = getMember().name();
        teams.join(name, entries.text("head"));
        teams.away(name, entries.day("awayFrom"), entries.day("awayUntil"), entries.text("cover"));
    }

    public void resetPassword() {
        show(staff.resetPassword(getId()));
    }

    public void disable() {
        staff.disable(getId());
        kept(ADDRESS);
    }

    public void enable() {
        staff.enable(getId());
        kept(ADDRESS);
    }

    private void show(Credentials made) {
        once.show(made.member().name(), made.password());
        shut();
        all = null;
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        getEntries().chosen("roles").forEach(each -> roles.add(Role.valueOf(each)));
        return roles;
    }

    public List<Option> getRoles() {
        return Arrays.stream(Role.values())
                .map(each -> new Option(each.name(), texts.get("role." + each.name())))
                .toList();
    }

    /** Who may be his head or cover for him; whoever is by now stays, be he disabled. */
    public List<Option> getColleagues() {
        Entries entries = getEntries();
        return getAll().stream()
                .filter(each -> !each.name().equals(entries.text("name")))
                .filter(each -> !each.disabled()
                        || each.name().equals(entries.text("head"))
                        || each.name().equals(entries.text("cover")))
                .map(each -> new Option(each.name(), each.displayName()))
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
            member = staff.find(getId());
        }
        return member;
    }
}
