package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constancy.administration.Accounts;
import org.constancy.administration.Member;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** Who cares for customers, by the names that people go by; read once a page. */
@Named
@RequestScoped
public class Owners {

    @Inject
    private Accounts accounts;

    @Inject
    private Texts texts;

    private List<Member> everybody;
    private Map<String, String> names;

    /** How people call somebody whose sign-in name is known; that name where nobody has it. */
    public String name(String signIn) {
        if (signIn == null || signIn.isEmpty()) {
            return "";
        }
        if (names == null) {
            names = everybody().stream().collect(Collectors.toMap(Member::name, Member::displayName));
        }
        return names.getOrDefault(signIn, signIn);
    }

    /** In a sentence: for whom somebody covers. */
    public String covering(Collection<String> signIns) {
        return texts.say("today.covering", signIns.stream().map(this::name).collect(Collectors.joining(", ")));
    }

    /** Whom a customer can be given to. */
    public List<Option> getChoices() {
        return everybody().stream()
                .filter(each -> !each.disabled())
                .map(each -> new Option(each.name(), each.displayName()))
                .toList();
    }

    private List<Member> everybody() {
        if (everybody == null) {
            everybody = accounts.everybody();
        }
        return everybody;
    }
}
