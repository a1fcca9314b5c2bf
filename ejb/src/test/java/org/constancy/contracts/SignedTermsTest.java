package org.constancy.contracts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.junit.jupiter.api.Test;

class SignedTermsTest {

    private static final String SIGNED = """
            {"id": "a1", "status": "signed", "name": "Sites", "extra": {"kept": [1, 2]},
             "engagedParty": [{"id": "c1", "role": "customer"}],
             "agreementItem": [{"quantity": {"amount": 6}, "itemPrice": [{"price": {"unit": "EUR", "value": 640.00}}]}]}""";

    @Test
    void theStatusMayMove() {
        assertDoesNotThrow(() -> change(document -> document.put("status", "terminated")));
    }

    @Test
    void nothingElseMayChange() {
        refused("name", document -> document.put("name", "Other"));
        refused("name", document -> document.remove("name"));
        refused("description", document -> document.put("description", "new"));
        refused("extra", document -> ((ObjectNode) document.get("extra"))
                .putArray("kept")
                .add(2));
        refused("engagedParty", document -> party(document).put("id", "c2"));
        refused("engagedParty", document -> party(document).put("role", "buyer"));
        refused("agreementItem", document -> document.withArray("agreementItem").removeAll());
        refused("agreementItem", document -> ((ObjectNode) document.at("/agreementItem/0/quantity")).put("amount", 7));
    }

    @Test
    void whatGetGaveMayBeSentBack() {
        assertDoesNotThrow(() -> change(document -> document.put("href", "http://here/agreement/a1")));
        assertDoesNotThrow(
                () -> change(document -> ((ObjectNode) document.at("/agreementItem/0/quantity")).put("amount", 6.0)));
    }

    @Test
    void aReferenceThatIsBoundInTheMeantimeIsTheSame() {
        assertDoesNotThrow(() -> change(document -> bind(document, "ours", "c1")));
        refused("engagedParty", document -> bind(document, "ours", "c2"));
    }

    private static void bind(ObjectNode document, String id, String sent) {
        party(document)
                .put("id", id)
                .put("externalId", sent)
                .put("name", "Called so by now")
                .put("href", Stored.HERE + "/tmf-api/customerManagement/v4/customer/" + id);
    }

    private static ObjectNode party(ObjectNode document) {
        return (ObjectNode) document.at("/engagedParty/0");
    }

    private static void refused(String attribute, Consumer<ObjectNode> edit) {
        Refusal refusal = assertThrows(Refusal.class, () -> change(edit));
        assertEquals("agreement.signed", refusal.code());
        assertEquals(attribute, refusal.detail());
    }

    private static void change(Consumer<ObjectNode> edit) {
        ObjectNode after = Json.read(SIGNED);
        edit.accept(after);
        SignedTerms.check(Json.read(SIGNED), after);
    }
}
