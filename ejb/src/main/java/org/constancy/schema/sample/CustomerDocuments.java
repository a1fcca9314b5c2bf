package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Json;

/** The provider's own organisations, and those, the people and the customers of everybody else. */
final class CustomerDocuments {

    private final List<Step> steps = new ArrayList<>();

    /** What others refer to comes first. */
    static List<Step> of(List<SampleCustomer> customers) {
        CustomerDocuments documents = new CustomerDocuments();
        Content.list("provider/organizations.json")
                .forEach(each -> documents.steps.add(new Step("organization", each)));
        customers.forEach(documents::add);
        return documents.steps;
    }

    private void add(SampleCustomer customer) {
        Company company = customer.company();
        if (!company.soleTrader()) {
            steps.add(new Step("organization", organization(customer)));
            for (int i = 0; i < company.branches().size(); i++) {
                steps.add(new Step("organization", branch(customer, i)));
            }
        }
        ObjectNode employer = company.soleTrader() ? null : customer.party("employer");
        customer.contacts().forEach(each -> steps.add(new Step("individual", each.document(company, employer))));
        steps.add(new Step("customer", customer(customer)));
    }

    private static ObjectNode organization(SampleCustomer customer) {
        Company company = customer.company();
        ObjectNode organization = Json.object().put("@type", "Organization").put("id", customer.organizationId());
        organization.put("name", company.name()).put("tradingName", company.name());
        organization.put("organizationType", company.isPublic() ? "public body" : "company");
        organization
                .put("isLegalEntity", true)
                .put("isHeadOffice", !company.branches().isEmpty());
        organization.put("status", "validated").put("country", company.country());
        organization.put("city", company.city()).put("sector", company.sector());
        organization.putArray("contactMedium").add(Street.medium(customer));
        organization
                .putArray("partyCharacteristic")
                .addObject()
                .put("name", "employees")
                .put("valueType", "number")
                .put("value", company.people());
        return organization;
    }

    private static ObjectNode branch(SampleCustomer customer, int index) {
        String city = customer.company().branches().get(index);
        ObjectNode branch = organization(customer);
        branch.remove(List.of("partyCharacteristic", "contactMedium"));
        branch.put("id", customer.organizationId() + "-" + (index + 1));
        branch.put("name", customer.company().name() + ", " + city).put("city", city);
        branch.put("isLegalEntity", false).put("isHeadOffice", false).remove("country");
        branch.putObject("organizationParentRelationship")
                .put("relationshipType", "part of")
                .set("organization", customer.party(null));
        return branch;
    }

    private static ObjectNode customer(SampleCustomer customer) {
        Company company = customer.company();
        ObjectNode document = Json.object().put("@type", "Customer").put("id", customer.id());
        document.put("name", company.name()).put("status", customer.standing().status());
        document.put("tier", customer.tier().word()).put("segment", company.segment());
        document.put("owner", customer.owner().name());
        document.set("engagedParty", customer.party(null));
        document.putObject("validFor").put("startDateTime", Days.written(customer.since()));
        document.putArray("contactMedium")
                .addObject()
                .put("mediumType", "email")
                .put("preferred", true)
                .putObject("characteristic")
                .put("contactType", "office")
                .put("emailAddress", "office@" + company.domain());
        return document;
    }
}
