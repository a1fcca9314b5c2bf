package org.constancy.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;
import org.constancy.customers.Medium;
import org.constancy.customers.Preference;
import org.constancy.customers.Purpose;
import org.constancy.customers.QuietHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-23T23:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final QuietHours NIGHTS = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

    @ParameterizedTest(name = "{0}, wants {1}, prefers {2}, suppressed {3}, sent {4} of 5, night {5}: {6}")
    @CsvSource({
        "SERVICE,,,false,0,false,",
        "SERVICE,,,false,9,true,",
        "SERVICE,,LETTER,false,9,true,",
        "SERVICE,,,true,0,false,SUPPRESSED",
        "PERSONAL,,,false,0,false,",
        "PERSONAL,,,false,9,false,",
        "PERSONAL,,LETTER,false,0,false,",
        "PERSONAL,false,,false,0,false,OBJECTED",
        "PERSONAL,,,false,0,true,QUIET_HOURS",
        "MARKETING,,,false,0,false,NO_CONSENT",
        "MARKETING,false,,false,0,false,OBJECTED",
        "MARKETING,true,,false,4,false,",
        "MARKETING,true,EMAIL,false,4,false,",
        "MARKETING,true,LETTER,false,0,false,OTHER_CHANNEL",
        "MARKETING,true,,false,5,false,WEEKLY_LIMIT",
        "MARKETING,true,,false,0,true,QUIET_HOURS",
        "MARKETING,true,,false,5,true,WEEKLY_LIMIT",
        "MARKETING,true,,true,0,false,SUPPRESSED",
        "NEWS,,,false,0,true,NO_CONSENT",
        "SURVEY,true,,false,0,false,",
        "EVENT,,,false,0,false,NO_CONSENT"
    })
    void whatMayBeSent(
            Purpose purpose,
            Boolean wants,
            Medium prefers,
            boolean suppressed,
            int sent,
            boolean night,
            Obstacle obstacle) {
        Permission permission = new Permission(
                purpose,
                Medium.EMAIL,
                wants,
                new Preference(prefers, null, NIGHTS, null),
                UTC,
                suppressed,
                sent,
                sent == 0 ? null : NOON.minusSeconds(86_400),
                5);
        assertEquals(obstacle, permission.at(night ? NIGHT : NOON).obstacle());
    }

    @Test
    void theWeekIsOverWhenTheFirstOfItsMessagesIsSevenDaysOld() {
        Permission permission = new Permission(
                Purpose.NEWS,
                Medium.EMAIL,
                true,
                new Preference(null, null, null, null),
                UTC,
                false,
                5,
                Instant.parse("2026-11-20T09:30:00Z"),
                5);
        assertEquals(Instant.parse("2026-11-27T09:30:00Z"), permission.at(NOON).until());
    }

    @Property
    void whatWaitsIsFreeOnceItHasWaited(
            @ForAll Purpose purpose,
            @ForAll @WithNull Boolean wants,
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(max = 23) int to,
            @ForAll @IntRange(max = 8) int sent) {
        QuietHours quiet = new QuietHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
        Preference preference = new Preference(null, null, quiet, null);
        Instant oldest = sent == 0 ? null : NOON.minusSeconds(3_600);
        Permission now = new Permission(purpose, Medium.EMAIL, wants, preference, UTC, false, sent, oldest, 5);
        Permission.Answer answer = now.at(NOON);
        if (!answer.yes() && answer.obstacle().passes()) {
            assertTrue(answer.until().isAfter(NOON));
            Permission later = new Permission(purpose, Medium.EMAIL, wants, preference, UTC, false, 0, null, 5);
            Permission.Answer then = later.at(answer.until());
            assertTrue(then.yes() || then.obstacle() == Obstacle.QUIET_HOURS && answer.obstacle() != then.obstacle());
        } else {
            assertEquals(
                    answer.yes() ? null : answer.obstacle(),
                    now.at(NOON.plusSeconds(1)).obstacle());
        }
    }

    @Property
    boolean nothingThatNeedsConsentGoesWithoutIt(@ForAll Purpose purpose, @ForAll @IntRange(max = 8) int sent) {
        Permission permission = new Permission(
                purpose, Medium.SMS, null, new Preference(null, null, null, null), UTC, false, sent, NOON, 5);
        return permission.at(NOON).yes() != purpose.needsConsent();
    }
}
