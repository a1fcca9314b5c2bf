package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Json;

/** The templates, and the agreements made from them and from the catalogue. */
final class AgreementDocuments {

    private final Map<String, ObjectNode> offerings = new HashMap<>();
    private final AgreedPrices prices;
    private final Map<String, ObjectNode> templates = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** @param catalogue the steps that fill it */
    AgreementDocuments(Days days, List<Step> catalogue) {
        prices = new AgreedPrices(days, catalogue);
        catalogue.stream()
                .filter(each -> each.resource().equals("productOffering"))
                .forEach(each -> offerings.put(each.id(), each.document()));
        Content.list("contracts/templates.json")
                .forEach(each -> templates.put(each.get("id").textValue(), each));
    }

    List<Step> of(List<SampleAgreement> agreements) {
        templates.values().forEach(each -> steps.add(new Step("agreementSpecification", each)));
        for (int i = 0; i < agreements.size(); i++) {
            SampleAgreement agreement = agreements.get(i);
            String id = "AG-%d-%04d".formatted(agreement.agreed().getYear(), i + 1);
            steps.add(new Step("agreement", document(id, agreement)));
        }
        return steps;
    }

    private ObjectNode document(String id, SampleAgreement agreement) {
        SampleCustomer customer = agreement.customer();
        Paper paper = agreement.paper();
        ObjectNode template = templates.get(paper.template());
        ObjectNode document = Json.object().put("@type", "Agreement").put("id", id);
        document.put("name", paper.name() + ", " + customer.company().name());
        document.put("agreementType", "commercial").put("version", "1.0").put("status", agreement.status());
        document.put("market", customer.home().servedFrom()).put("noticeDays", paper.noticeDays());
        document.put("initialDate", Days.written(agreement.agreed()));
        document.put("renewalDate", Days.written(agreement.end()));
        document.putObject("agreementPeriod")
                .put("startDateTime", Days.written(agreement.start()))
                .put("endDateTime", Days.written(agreement.end()));
        document.set(
                "agreementSpecification",
                Content.reference(
                        "AgreementSpecification",
                        paper.template(),
                        template.get("name").textValue(),
                        null));
        document.putArray("engagedParty")
                .add(Content.reference(
                        "Customer", customer.id(), customer.company().name(), "customer"))
                .add(provider(customer));
        if (agreement.signed()) {
            authorise(document, agreement);
        }
        fill(document.putArray("agreementItem"), agreement);
        return document;
    }

    /** The legal entity that serves the market. */
    private static ObjectNode provider(SampleCustomer customer) {
        return switch (customer.home().servedFrom()) {
            case "FR" -> Content.reference("Organization", "OR-3", "Varenholm France SAS", "provider");
            case "GB", "SE" -> Content.reference("Organization", "OR-4", "Varenholm UK Ltd", "provider");
            default -> Content.reference("Organization", "OR-2", "Varenholm Deutschland GmbH", "provider");
        };
    }

    private static void authorise(ObjectNode document, SampleAgreement agreement) {
        document.putArray("agreementAuthorization")
                .addObject()
                .put("date", Days.written(agreement.agreed()))
                .put(
                        "signatureRepresentation",
                        agreement.customer().contacts().get(0).name())
                .put("state", "approved");
    }

    private void fill(ArrayNode items, SampleAgreement agreement) {
        SampleCustomer customer = agreement.customer();
        Chance chance = customer.chance("items " + agreement.paper().name());
        for (Paper.Line line : agreement.paper().lines()) {
            boolean wanted = chance.happens(line.share());
            ObjectNode offering = offerings.get(chance.pick(line.oneOf()));
            if (wanted && AgreedPrices.isFor(offering, customer.home().servedFrom())) {
                ObjectNode item = items.addObject();
                item.putArray("productOffering")
                        .add(Content.reference(
                                "ProductOffering",
                                offering.get("id").textValue(),
                                offering.get("name").textValue(),
                                null));
                int amount = line.amount(customer.company());
                item.putObject("quantity")
                        .put("amount", amount)
                        .put("min", Math.max(1, amount * 7 / 10))
                        .put("max", amount + amount / 2 + 1);
                prices.write(item, offering, agreement);
            }
        }
    }
}
