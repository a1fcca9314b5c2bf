package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Period;
import org.constancy.kernel.Refusal;

/**
 * How an agreement goes by date: what is signed comes into force when its period begins, what is in force or suspended
 * expires when its period ends.
 *
 * @param now the present moment
 */
record Course(Period period, Instant now) {

    /** A status that the agreement passes, and when it did. */
    record Step(AgreementStatus status, Instant at) {}

    /** Refuses with {@code agreement.incomplete} a status whose day has not come. */
    void check(AgreementStatus to) {
        boolean early = to == AgreementStatus.IN_FORCE || to == AgreementStatus.SUSPENDED;
        if (early && period.start() != null && now.isBefore(period.start())) {
            throw notYet(to, "its period begins at " + period.start());
        }
        if (to == AgreementStatus.EXPIRED && !over()) {
            throw notYet(to, period.end() == null ? "its period has no end" : "its period ends at " + period.end());
        }
    }

    /** Where the agreement stands today once it was moved to a status. */
    AgreementStatus settle(AgreementStatus moved) {
        AgreementStatus begun = moved == AgreementStatus.SIGNED && begun() ? AgreementStatus.IN_FORCE : moved;
        boolean runs = begun == AgreementStatus.IN_FORCE || begun == AgreementStatus.SUSPENDED;
        return runs && over() ? AgreementStatus.EXPIRED : begun;
    }

    /**
     * The steps from one status to another, each with its moment.
     *
     * @param from {@code null} when it is new: then the document tells when it was signed
     */
    List<Step> steps(AgreementStatus from, AgreementStatus to, JsonNode document) {
        List<Step> steps = new ArrayList<>();
        boolean before = from == null || !from.signed();
        Instant signed = from == null ? signed(document) : now;
        if (before && to.signed()) {
            steps.add(new Step(AgreementStatus.SIGNED, signed));
        }
        boolean wasInForce = from == AgreementStatus.IN_FORCE || from == AgreementStatus.SUSPENDED;
        boolean inForce = begun() && to.signed() && to != AgreementStatus.SIGNED && !wasInForce;
        if (inForce) {
            steps.add(new Step(
                    AgreementStatus.IN_FORCE, before ? later(signed, period.start()) : earlier(now, period.start())));
        }
        boolean told = steps.stream().anyMatch(step -> step.status() == to);
        if (!told && to != from && to != AgreementStatus.DRAFT) {
            steps.add(new Step(to, last(from, to)));
        }
        return steps;
    }

    private Instant last(AgreementStatus from, AgreementStatus to) {
        boolean byDate = to == AgreementStatus.EXPIRED || from == null && to.signed();
        return byDate && over() ? period.end() : now;
    }

    private Instant signed(JsonNode document) {
        Instant said = Dates.instant(document.path("initialDate").textValue());
        for (JsonNode each : document.path("agreementAuthorization")) {
            Instant authorized = Dates.instant(each.path("date").textValue());
            said = authorized == null ? said : authorized;
        }
        return earlier(now, said == null ? period.start() : said);
    }

    private boolean begun() {
        return period.start() != null && !now.isBefore(period.start());
    }

    private boolean over() {
        return period.end() != null && !now.isBefore(period.end());
    }

    private static Instant later(Instant one, Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static Refusal notYet(AgreementStatus to, String why) {
        return Refusal.conflict(
                "agreement.incomplete", "The agreement cannot be " + to.word() + " yet.", "missing: " + why);
    }
}
