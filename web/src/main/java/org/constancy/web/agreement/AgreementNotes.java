package org.constancy.web.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.PriceList;
import org.constancy.contracts.AgreementSpecifications;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.kernel.Stored;
import org.constancy.web.catalog.OfferingUses;
import org.constancy.web.catalog.PriceWords;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;

/** What a person should know of an agreement beside what stands in it. */
@Named
@RequestScoped
public class AgreementNotes {

    @Inject
    private AgreementPage page;

    @Inject
    private AgreementSpecifications templates;

    @Inject
    private PriceList catalogue;

    @Inject
    private PriceWords words;

    @Inject
    private Days days;

    @Inject
    private Texts texts;

    /** An item whose price in the catalogue is another one by now. */
    public record Newer(String offeringId, String name, String agreed, String now) {}

    /** What was promised in the template: {@code Sites you can reach}, {@code 99.9 %}. */
    public List<OfferingUses.Trait> getLevels() {
        JsonNode reference = page.getDocument().path("agreementSpecification");
        if (!reference.path("href").asText().startsWith(Stored.HERE)) {
            return List.of();
        }
        JsonNode template = templates.get(reference.path("id").asText()).document();
        return OfferingUses.traits(template.path("specificationCharacteristic"), "specCharacteristicValue");
    }

    /** Signed means signed: where the catalogue has gone on since. */
    public List<Newer> getNewer() {
        List<Newer> newer = new ArrayList<>();
        if (page.getSummary().status() == AgreementStatus.IN_FORCE) {
            String country = page.getDocument().path("market").textValue();
            for (JsonNode item : page.getDocument().path("agreementItem")) {
                compare(item, country, newer);
            }
        }
        return newer;
    }

    private void compare(JsonNode item, String country, List<Newer> newer) {
        JsonNode offering = item.path("productOffering").path(0);
        if (!offering.path("href").asText().startsWith(Stored.HERE)) {
            return;
        }
        String id = offering.path("id").asText();
        JsonNode agreed = recurring(item.path("itemPrice"));
        JsonNode now = recurring(catalogue.offer(id, country).prices());
        boolean same = agreed == null
                || now == null
                || words.amount(agreed).equals(words.amount(now))
                || !agreed.path("price").path("unit").equals(now.path("price").path("unit"));
        if (!same) {
            newer.add(new Newer(id, offering.path("name").asText(), words.amount(agreed), words.amount(now)));
        }
    }

    private static JsonNode recurring(Iterable<? extends JsonNode> prices) {
        for (JsonNode price : prices) {
            if (PriceWords.kind(price).equals("recurring")) {
                return price;
            }
        }
        return null;
    }

    /** {@code Renews in 80 days.} */
    public String getRenewal() {
        AgreementSummary summary = page.getSummary();
        if (summary.renewal() == null || summary.status() != AgreementStatus.IN_FORCE) {
            return "";
        }
        return texts.say("agreement.renews.in", away(summary.renewal()));
    }

    /** {@code Notice ends in 20 days.}; empty where it is over, or further away than a quarter. */
    public String getNotice() {
        AgreementSummary summary = page.getSummary();
        int notice = page.getDocument().path("noticeDays").asInt();
        if (notice == 0 || summary.renewal() == null || summary.status() != AgreementStatus.IN_FORCE) {
            return "";
        }
        long left = away(summary.renewal()) - notice;
        return left < 0 || left > 90 ? "" : texts.say("agreement.notice.in", left);
    }

    private long away(Instant day) {
        return ChronoUnit.DAYS.between(days.today(), days.agreed(day, page.getZone()));
    }
}
