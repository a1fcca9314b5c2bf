package org.constancy.contracts;

import static org.constancy.contracts.AgreementStatus.DRAFT;
import static org.constancy.contracts.AgreementStatus.ENDED;
import static org.constancy.contracts.AgreementStatus.EXPIRED;
import static org.constancy.contracts.AgreementStatus.IN_APPROVAL;
import static org.constancy.contracts.AgreementStatus.IN_FORCE;
import static org.constancy.contracts.AgreementStatus.REJECTED;
import static org.constancy.contracts.AgreementStatus.SENT;
import static org.constancy.contracts.AgreementStatus.SIGNED;
import static org.constancy.contracts.AgreementStatus.SUSPENDED;
import static org.constancy.contracts.AgreementStatus.TERMINATED;
import static org.constancy.contracts.AgreementStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;

class AgreementStatusTest {

    private static final Map<AgreementStatus, Set<AgreementStatus>> ALLOWED = Map.of(
            DRAFT, EnumSet.of(IN_APPROVAL, SENT, SIGNED, REJECTED, WITHDRAWN),
            IN_APPROVAL, EnumSet.of(SENT, SIGNED, REJECTED, WITHDRAWN),
            SENT, EnumSet.of(SIGNED, REJECTED, WITHDRAWN),
            SIGNED, EnumSet.of(IN_FORCE, TERMINATED),
            IN_FORCE, EnumSet.of(SUSPENDED, ENDED, TERMINATED, EXPIRED),
            SUSPENDED, EnumSet.of(IN_FORCE, ENDED, TERMINATED, EXPIRED));

    @Test
    void everyMoveOfTheTableIsAllowedAndNoOther() {
        for (AgreementStatus from : AgreementStatus.values()) {
            for (AgreementStatus to : AgreementStatus.values()) {
                if (from == to || ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
                    assertDoesNotThrow(() -> from.checkMoveTo(to), from + " to " + to);
                } else {
                    Refusal refusal = assertThrows(Refusal.class, () -> from.checkMoveTo(to), from + " to " + to);
                    assertEquals("agreement.status.move", refusal.code());
                }
            }
        }
    }

    @Test
    void aRefusedMoveNamesTheAllowedOnes() {
        Refusal refusal = assertThrows(Refusal.class, () -> SENT.checkMoveTo(DRAFT));
        assertEquals("allowed: signed, rejected, withdrawn", refusal.detail());
        assertEquals(
                "allowed: none",
                assertThrows(Refusal.class, () -> ENDED.checkMoveTo(IN_FORCE)).detail());
    }

    @Test
    void wordsMatchWithoutCaseAndOtherSystemsMayUseTheirs() {
        assertEquals(IN_FORCE, AgreementStatus.read("In Force"));
        assertEquals(DRAFT, AgreementStatus.read("inProcess"));
        assertEquals(DRAFT, AgreementStatus.read("In process"));
        assertEquals(SIGNED, AgreementStatus.read("Approved"));
        assertNull(AgreementStatus.of("done"));
        assertEquals(
                Refusal.Kind.INVALID,
                assertThrows(Refusal.class, () -> AgreementStatus.read("done")).kind());
    }

    @Test
    void whatWasSignedStaysSigned() {
        Set<AgreementStatus> signed = EnumSet.of(SIGNED, IN_FORCE, SUSPENDED, ENDED, TERMINATED, EXPIRED);
        for (AgreementStatus status : AgreementStatus.values()) {
            assertEquals(signed.contains(status), status.signed(), status.word());
            assertTrue(!status.signed() || status.next().stream().allMatch(AgreementStatus::signed), status.word());
        }
    }
}
