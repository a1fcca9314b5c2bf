package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constancy.cadence.CadencePolicies;
import org.constancy.cadence.PolicyTerms;
import org.constancy.web.shell.Texts;

/** What somebody may be at a customer: as the cadence policies name it, and what is usual. Another word is as good. */
@Named
@RequestScoped
public class PersonRoles {

    @Inject
    private CadencePolicies policies;

    @Inject
    private Texts texts;

    public List<String> getChoices() {
        Stream<String> asked = policies.list().stream()
                .map(each -> each.terms())
                .map(PolicyTerms::role)
                .filter(Objects::nonNull);
        Stream<String> usual = Stream.of("decision", "technical", "buying", "billing", "user")
                .map(each -> texts.get("person.role." + each));
        return Stream.concat(asked, usual).distinct().toList();
    }
}
