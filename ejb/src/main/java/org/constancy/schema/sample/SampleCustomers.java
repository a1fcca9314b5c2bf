package org.constancy.schema.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides about the two hundred companies who is what to us, and whom we know there. */
final class SampleCustomers {

    private final Days days;
    private final Map<String, Country> countries = Country.all();
    private final List<Keeper> keepers = Keeper.all();
    private final Map<String, Integer> kept = new HashMap<>();

    SampleCustomers(Days days) {
        this.days = days;
    }

    /** All, in the order of the file. */
    List<SampleCustomer> all() {
        List<Company> companies = Company.all();
        List<Standing> standings = Standing.ofAll();
        List<Integer> order = new Chance("standings")
                .shuffled(IntStream.range(0, companies.size()).boxed().toList());
        order.sort(Comparator.comparing(index -> companies.get(index).story() == null));
        SampleCustomer[] all = new SampleCustomer[companies.size()];
        for (int i = 0; i < all.length; i++) {
            int index = order.get(i);
            all[index] = customer(index + 1, companies.get(index), standings.get(i));
        }
        return List.of(all);
    }

    private SampleCustomer customer(int number, Company company, Standing standing) {
        Chance chance = new Chance("customer " + company.name());
        Country home = countries.get(company.country());
        Story story = story(company, standing, chance);
        return new SampleCustomer(
                number,
                company,
                home,
                standing,
                story,
                owner(company),
                since(story, chance),
                contacts(number, company, home));
    }

    private static Story story(Company company, Standing standing, Chance chance) {
        return switch (standing) {
            case IN_FORCE ->
                company.story() == null
                        ? Story.by(chance)
                        : Story.valueOf(company.story().toUpperCase());
            case SUSPENDED -> Story.TROUBLED;
            case SIGNED -> Story.NEW;
            case OFFERED -> Story.PROSPECT;
            case FORMER -> Story.GONE;
            case NONE -> Story.QUIET;
        };
    }

    private LocalDate since(Story story, Chance chance) {
        return switch (story) {
            case NEW -> days.ago(chance.between(25, 110));
            case PROSPECT -> days.ago(chance.between(30, 150));
            default -> days.ago(chance.between(600, 3200));
        };
    }

    /** The keepers of a country take turns. */
    private Keeper owner(Company company) {
        List<Keeper> possible = keepers.stream()
                .filter(each -> each.countries().contains(company.country()))
                .toList();
        return possible.get(kept.merge(company.country(), 1, Integer::sum) % possible.size());
    }

    private static List<Contact> contacts(int number, Company company, Country home) {
        Chance chance = new Chance("contacts " + company.name());
        int people = company.people();
        int wanted = company.soleTrader() || people < 10
                ? 1
                : people < 60 ? chance.between(1, 2) : people < 500 ? chance.between(2, 3) : chance.between(3, 4);
        List<String> titles = titles(company, chance);
        Set<String> names = new LinkedHashSet<>();
        List<Contact> contacts = new ArrayList<>();
        while (contacts.size() < wanted) {
            String id = "PE-" + (10_000 + number * 10 + contacts.size());
            Contact contact = Contact.of(id, company, home, titles.get(contacts.size()), chance);
            if (names.add(contact.familyName())) {
                contacts.add(contact);
            }
        }
        return contacts;
    }

    private static List<String> titles(Company company, Chance chance) {
        if (company.soleTrader()) {
            return List.of("Owner");
        }
        String kind = company.isPublic()
                ? "public"
                : company.people() < 60 ? "small" : company.people() < 500 ? "middle" : "large";
        return chance.shuffled(
                Content.texts(Content.object("customers/roles.json").get(kind)));
    }
}
