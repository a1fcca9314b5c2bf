package org.constancy.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.customers.ContactPerson;
import org.constancy.customers.Individuals;

/** The people of customers, read once a page. */
@Named
@RequestScoped
public class People {

    @Inject
    private Individuals individuals;

    private final Map<String, List<ContactPerson>> known = new HashMap<>();

    public List<ContactPerson> of(String customerId) {
        return known.computeIfAbsent(customerId, individuals::ofCustomer);
    }

    /** Of somebody at the customer; empty where there is no such person. */
    public String name(String customerId, String personId) {
        return of(customerId).stream()
                .filter(each -> each.id().equals(personId))
                .map(ContactPerson::name)
                .findFirst()
                .orElse("");
    }

    /** {@code Ilse Vermeulen, head of IT} */
    public String label(ContactPerson person) {
        String place = place(person);
        return place.isEmpty() ? person.name() : person.name() + ", " + place;
    }

    /** {@code head of IT, decision maker}; empty where nobody says what he is. */
    public String place(ContactPerson person) {
        return Stream.of(person.jobTitle(), person.role())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** {@code IV}; one letter where the name is one word. */
    public String initials(ContactPerson person) {
        String[] words = person.name().strip().split("\\s+");
        String last = words.length == 1 ? "" : words[words.length - 1].substring(0, 1);
        return (words[0].isEmpty() ? "" : words[0].substring(0, 1)) + last;
    }
}
