package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose turn it is with a customer who waits: the owner's, his cover's, his heads'. */
class TurnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Place> places = new ArrayList<>();
    private Set<String> disabled = Set.of();

    @Test
    void theOwnerThenHisHeadThenTheHeadsAboveToTheLast() {
        for (int level = 0; level < 5; level++) {
            there("level" + level, "level" + (level + 1));
        }
        assertEquals(
                List.of(
                        Set.of("level0"),
                        Set.of("level1"),
                        Set.of("level2"),
                        Set.of("level3"),
                        Set.of("level4"),
                        Set.of("level5")),
                turns().of("level0"));
        assertEquals(Set.of("level0"), turns().seenBy("level5").get(5));
        assertEquals(Set.of("level4"), turns().seenBy("level5").get(1));
    }

    @Test
    void whileTheOwnerIsAwayHisCoverSeesItToo() {
        away("owner", "head", "cover");
        assertEquals(List.of(Set.of("owner", "cover"), Set.of("head")), turns().of("owner"));
        assertEquals(Set.of("cover", "owner"), turns().seenBy("cover").get(0));
    }

    @Test
    void beforeAndBehindTheAbsenceHeDoesNot() {
        places.add(new Place("later", null, TODAY.plusDays(1), TODAY.plusDays(9), "cover"));
        places.add(new Place("back", null, TODAY.minusDays(9), TODAY.minusDays(1), "cover"));
        assertEquals(List.of(Set.of("later")), turns().of("later"));
        assertEquals(List.of(Set.of("back")), turns().of("back"));
        assertEquals(List.of(Set.of("cover"), Set.of()), turns().seenBy("cover"));
    }

    @Test
    void whoCoversForACoverWhoIsAwayAsWellSeesIt() {
        away("owner", "head", "cover");
        away("cover", "head", "other");
        assertEquals(List.of(Set.of("owner", "cover", "other"), Set.of("head")), turns().of("owner"));
    }

    @Test
    void whereTwoWhoAreAwayCoverForEachOtherTheHeadSeesItAtOnce() {
        away("owner", "head", "cover");
        away("cover", "head", "owner");
        assertEquals(List.of(Set.of("owner", "cover", "head")), turns().of("owner"));
    }

    @Test
    void whereTheCoverMayNotActAnyMoreTheHeadSeesItAtOnce() {
        away("owner", "head", "cover");
        disabled = Set.of("cover");
        assertEquals(List.of(Set.of("owner", "head")), turns().of("owner"));
    }

    @Test
    void aHeadWhoIsAwayHasHisCoverBesideHim() {
        there("owner", "head");
        away("head", "chief", "deputy");
        assertEquals(List.of(Set.of("owner"), Set.of("head", "deputy"), Set.of("chief")), turns().of("owner"));
        assertEquals(Set.of("owner"), turns().seenBy("deputy").get(1));
        assertEquals(Set.of("owner"), turns().seenBy("chief").get(2));
    }

    @Test
    void whoeverMayNotActAnyMoreIsSteppedOver() {
        there("owner", "head");
        there("head", "chief");
        disabled = Set.of("head");
        assertEquals(List.of(Set.of("owner"), Set.of("chief")), turns().of("owner"));
        disabled = Set.of("owner", "head");
        assertEquals(List.of(Set.of("chief")), turns().of("owner"));
    }

    @Test
    void headsInACircleHaveOneTurnEach() {
        there("owner", "one");
        there("one", "two");
        there("two", "one");
        assertEquals(List.of(Set.of("owner"), Set.of("one"), Set.of("two")), turns().of("owner"));
        assertFalse(turns().isTop("one"));
    }

    @Test
    void whoCoversAndIsTheHeadSeesItOnceAndEarly() {
        away("owner", "head", "head");
        List<Set<String>> seen = turns().seenBy("head");
        assertEquals(Set.of("head", "owner"), seen.get(0));
        assertEquals(Set.of(), seen.get(1));
    }

    @Test
    void whatIsNobodysIsTheTopHeadsFromTheSecondTurnOn() {
        there("owner", "chief");
        disabled = Set.of("left long ago");
        assertTrue(turns().isTop("chief"));
        assertEquals(Set.of("left long ago", "owner"), turns().seenBy("chief").get(1));
        assertEquals(List.of(Set.of("owner"), Set.of()), turns().seenBy("owner"));
    }

    @Test
    void whoStandsNowhereSeesHisOwn() {
        assertEquals(List.of(Set.of("new")), turns().of("new"));
        assertEquals(List.of(Set.of("new"), Set.of()), turns().seenBy("new"));
    }

    private Turns turns() {
        return new Turns(places, disabled, TODAY);
    }

    private void there(String name, String head) {
        places.add(new Place(name, head, null, null, null));
    }

    private void away(String name, String head, String cover) {
        places.add(new Place(name, head, TODAY, TODAY, cover));
    }
}
