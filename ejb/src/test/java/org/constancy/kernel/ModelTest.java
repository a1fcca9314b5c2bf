package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelTest {

    private final Model catalogue = Model.of("TMF620");

    @Test
    void everyMisfitIsNamedAtOnce() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> check(
                        "ProductOffering",
                        "{\"name\":1,\"isBundle\":\"no\",\"category\":{},\"validFor\":{\"startDateTime\":\"soon\"}}"));
        assertEquals("body.invalid", refusal.code());
        for (String each : List.of("name:", "isBundle:", "category:", "validFor.startDateTime:")) {
            assertTrue(refusal.detail().contains(each), refusal.detail());
        }
    }

    @Test
    void anArrayHoldsNoNullButAnAttributeMayBeOne() {
        check("ProductOffering", "{\"category\":null}");
        Refusal refusal =
                assertThrows(Refusal.class, () -> check("ProductOffering", "{\"category\":[{\"id\":\"1\"},null]}"));
        assertTrue(refusal.detail().contains("category: an array of these holds no null"), refusal.detail());
    }

    @Test
    void attributesOutsideTheModelAreKeptAndNamed() {
        assertEquals(
                List.of("colour", "category.shade"),
                check("ProductOffering", "{\"colour\":1,\"category\":[{\"shade\":2}]}"));
    }

    @Test
    void ourOwnAttributesBelongToTheModel() {
        assertEquals(
                List.of(),
                check(
                        "ProductOffering",
                        "{\"benefit\":\"b\",\"market\":[\"DE\"],\"translation\":[{\"language\":\"de\"}]}"));
    }

    @Test
    void anEnumTakesItsWordsOnly() {
        Model party = Model.of("TMF632");
        party.check("Individual", Json.read("{\"status\":\"deceaded\"}"), each -> {});
        assertThrows(Refusal.class, () -> party.check("Individual", Json.read("{\"status\":\"gone\"}"), each -> {}));
    }

    @Test
    void whatIsMandatoryComesFromTheSpecification() {
        assertEquals(Set.of("name"), catalogue.mandatory("ProductOffering"));
        assertEquals(
                Set.of("agreementItem", "agreementType", "engagedParty", "name"),
                Model.of("TMF651").mandatory("Agreement"));
        assertTrue(Model.of("TMF651").notEmpty("Agreement").contains("engagedParty"));
    }

    private List<String> check(String definition, String document) {
        List<String> unknown = new ArrayList<>();
        catalogue.check(definition, Json.read(document), unknown::add);
        return unknown;
    }
}
