package org.constancy.schema.sample;

import static org.constancy.schema.sample.SampleDataTest.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contacts: a person recognises the silent, the thriving and the troubled. */
class TimelinesTest {

    private static final List<Moment> MOMENTS = new Timelines(DAYS).of(new SampleCustomers(DAYS).all());
    private static final Map<SampleCustomer, List<Moment>> BY_CUSTOMER =
            MOMENTS.stream().collect(Collectors.groupingBy(Moment::customer));

    @Test
    void threeThousandContactsLieInTheLastEighteenMonths() {
        assertEquals(3000, MOMENTS.size());
        assertEquals(200, BY_CUSTOMER.size());
        Instant first = MOMENTS.get(0).at();
        Instant last = MOMENTS.get(MOMENTS.size() - 1).at();
        Instant today = DAYS.today().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        assertTrue(last.isBefore(today), last.toString());
        long days = ChronoUnit.DAYS.between(first, today);
        assertTrue(days > 500 && days < 620, days + " days");
    }

    @Test
    void nobodyIsCalledAtTheWeekend() {
        for (Moment each : MOMENTS) {
            DayOfWeek day = each.at().atZone(each.customer().home().zone()).getDayOfWeek();
            assertTrue(day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY, each.toString());
        }
    }

    @Test
    void theSilentAreSilentLongerThanTheirCadenceAndWeTried() {
        for (SampleCustomer customer : of(Story.SILENT)) {
            LocalDate last = lastTalk(customer);
            assertTrue(
                    ChronoUnit.DAYS.between(last, DAYS.today())
                            > customer.tier().cadence(),
                    customer.toString());
            long vain = BY_CUSTOMER.get(customer).stream()
                    .filter(each ->
                            each.mood() == 0 && Days.of(each.at()).today().isAfter(last))
                    .count();
            assertTrue(vain >= 2, customer.toString());
        }
    }

    @Test
    void theThrivingGetHappierAndTheTroubledAngrier() {
        assertTrue(of(Story.THRIVING).size() >= 20);
        assertTrue(of(Story.TROUBLED).size() >= 10);
        assertTrue(of(Story.SILENT).size() >= 10);
        for (SampleCustomer customer : of(Story.THRIVING)) {
            assertTrue(mood(customer, true) >= 4.0, customer.toString());
        }
        for (SampleCustomer customer : of(Story.TROUBLED)) {
            assertTrue(mood(customer, true) <= 2.4, customer.toString());
            assertTrue(mood(customer, true) < mood(customer, false), customer.toString());
        }
    }

    @Test
    void hundredsOfDifferentThingsAreSaidInThreeLanguages() {
        List<ObjectNode> all = new InteractionDocuments()
                .of(MOMENTS).stream().map(Step::document).toList();
        Set<String> texts = all.stream()
                .map(each -> each.get("note").get(0).get("text").textValue())
                .collect(Collectors.toSet());
        Set<String> needs = all.stream()
                .filter(each -> each.has("needHeard"))
                .map(each -> each.get("needHeard").get(0).textValue())
                .collect(Collectors.toSet());
        assertTrue(texts.size() > 2000, texts.size() + " texts");
        assertTrue(needs.size() > 300, needs.size() + " needs");
        assertTrue(all.stream().anyMatch(each -> each.get("reason").textValue().equals("Wie läuft es?")));
        assertTrue(all.stream().anyMatch(each -> each.get("reason").textValue().equals("Comment ça va ?")));
    }

    private static List<SampleCustomer> of(Story story) {
        return BY_CUSTOMER.keySet().stream()
                .filter(each -> each.story() == story)
                .toList();
    }

    private static LocalDate lastTalk(SampleCustomer customer) {
        return BY_CUSTOMER.get(customer).stream()
                .filter(each -> each.mood() > 0)
                .map(each -> Days.of(each.at()).today())
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** The mean of the five moods at the end, or at the beginning. */
    private static double mood(SampleCustomer customer, boolean atEnd) {
        List<Integer> moods = BY_CUSTOMER.get(customer).stream()
                .map(Moment::mood)
                .filter(each -> each > 0)
                .toList();
        List<Integer> five = atEnd
                ? moods.subList(Math.max(0, moods.size() - 5), moods.size())
                : moods.subList(0, Math.min(5, moods.size()));
        return five.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
