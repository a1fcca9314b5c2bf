package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNamesTest {

    @Test
    void capitalsDoNotMatterAndBlanksAroundAreTakenOff() {
        assertEquals("maren.holt", StaffNames.name(" Maren.Holt "));
        assertEquals("maren@orbelia.example", StaffNames.email(" Maren@Orbelia.example"));
        assertEquals("maren.holt", StaffNames.typed("MAREN.HOLT "));
    }

    @Test
    void aMailAddressMayBeMissing() {
        assertNull(StaffNames.email(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "maren holt", "maren@orbelia.example", ".maren", "mären"})
    void whatIsNoNameIsRefused(String name) {
        assertEquals("staff.name.malformed", code(() -> StaffNames.name(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maren", "maren@", "@orbelia.example", "a@b@c", "ma ren@orbelia.example"})
    void whatIsNoMailAddressIsRefused(String email) {
        assertEquals("staff.email.malformed", code(() -> StaffNames.email(email)));
    }

    @Test
    void everybodyHasANameToShowARoleAndAZoneThatExists() {
        assertEquals("staff.displayName.missing", code(() -> check(" ", Set.of(Role.READ_ONLY), null)));
        assertEquals("staff.roles.missing", code(() -> check("Maren Holt", Set.of(), null)));
        assertEquals("staff.zone.unknown", code(() -> check("Maren Holt", Set.of(Role.READ_ONLY), "Europe/Atlantis")));
        check("Maren Holt", Set.of(Role.READ_ONLY), "Europe/Paris");
    }

    private static void check(String displayName, Set<Role> roles, String zone) {
        StaffNames.check(new Member.Change(displayName, null, roles, null, zone));
    }

    private static String code(Runnable attempt) {
        return assertThrows(Refusal.class, attempt::run).code();
    }
}
