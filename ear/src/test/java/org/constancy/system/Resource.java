package org.constancy.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The TM Forum resources that are spoken, each with the least that a POST must bring. */
public enum Resource {
    CATALOG("TMF620", "productCatalogManagement", "catalog", "{}"),
    CATEGORY("TMF620", "productCatalogManagement", "category", "{}"),
    PRODUCT_SPECIFICATION("TMF620", "productCatalogManagement", "productSpecification", "{}"),
    PRODUCT_OFFERING("TMF620", "productCatalogManagement", "productOffering", "{}"),
    PRODUCT_OFFERING_PRICE("TMF620", "productCatalogManagement", "productOfferingPrice", "{}"),
    ORGANIZATION("TMF632", "party", "organization", "{\"tradingName\": \"Nordlicht\"}"),
    INDIVIDUAL("TMF632", "party", "individual", "{\"givenName\": \"Ada\", \"familyName\": \"Lindqvist\"}"),
    CUSTOMER("TMF629", "customerManagement", "customer", "{\"engagedParty\": {\"id\": \"unknown-party\"}}"),
    PARTY_ROLE("TMF669", "partyRoleManagement", "partyRole", "{\"engagedParty\": {\"id\": \"unknown-party\"}}"),
    AGREEMENT(
            "TMF651",
            "agreementManagement",
            "agreement",
            "{\"agreementType\": \"commercial\", \"engagedParty\": [{\"id\": \"unknown-party\"}],"
                    + " \"agreementItem\": [{\"productOffering\": [{\"id\": \"unknown-offering\"}]}]}"),
    AGREEMENT_SPECIFICATION(
            "TMF651",
            "agreementManagement",
            "agreementSpecification",
            "{\"attachment\": [{\"url\": \"http://elsewhere/terms.pdf\"}]}"),
    PARTY_INTERACTION(
            "TMF683",
            "partyInteraction",
            "partyInteraction",
            "{\"channel\": [{\"id\": \"phone\", \"name\": \"phone\"}], \"direction\": \"inbound\","
                    + " \"reason\": \"How is it going?\"}"),
    COMMUNICATION_MESSAGE(
            "TMF681",
            "communicationManagement",
            "communicationMessage",
            "{\"content\": \"Your link is back.\", \"receiver\": [{}], \"sender\": {}, \"messageType\": \"Email\"}");

    private final String api;
    private final String path;
    private final String least;

    Resource(String api, String base, String name, String least) {
        this.api = api;
        this.path = "/tmf-api/" + base + "/v4/" + name;
        this.least = least;
    }

    /** {@code TMF620} */
    public String api() {
        return api;
    }

    /** {@code /tmf-api/productCatalogManagement/v4/productOffering} */
    public String path() {
        return path;
    }

    public String path(String id) {
        return path + "/" + id;
    }

    /** {@code ProductOffering} */
    public String definition() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The attribute that every resource has and a test may put a word of its own into. */
    public String text() {
        return switch (this) {
            case INDIVIDUAL -> "familyName";
            case PARTY_INTERACTION -> "reason";
            case COMMUNICATION_MESSAGE -> "subject";
            default -> "name";
        };
    }

    /** What a POST is refused without. */
    public List<String> mandatory() {
        return switch (this) {
            case ORGANIZATION -> List.of("tradingName");
            case INDIVIDUAL -> List.of("givenName", "familyName");
            case CUSTOMER -> List.of("name", "engagedParty");
            case AGREEMENT -> List.of("name", "agreementType", "engagedParty", "agreementItem");
            case AGREEMENT_SPECIFICATION -> List.of("name", "attachment");
            case PARTY_INTERACTION -> List.of("channel", "direction", "reason");
            case COMMUNICATION_MESSAGE -> List.of("content", "receiver", "sender", "messageType");
            default -> List.of("name");
        };
    }

    /** A body that may be posted, with a word in {@link #text()} that nothing else has. */
    public ObjectNode body() {
        return body(fresh());
    }

    /** A body that may be posted, with this word in {@link #text()}. */
    public ObjectNode body(String word) {
        try {
            ObjectNode body = (ObjectNode) Api.JSON.readTree(least);
            return body.put(text(), word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word that nobody has used before. */
    public static String fresh() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
