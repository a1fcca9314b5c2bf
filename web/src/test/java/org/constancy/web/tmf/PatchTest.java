package org.constancy.web.tmf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Link;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTest {

    /** The cases of RFC 7396, appendix A, whose target and result are objects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}           | {\"a\":\"c\"}            | {\"a\":\"c\"}",
                "{\"a\":\"b\"}           | {\"b\":\"c\"}            | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}           | {\"a\":null}             | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null}           | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}         | {\"a\":\"c\"}            | {\"a\":\"c\"}",
                "{\"a\":\"c\"}           | {\"a\":[\"b\"]}          | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}   | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]}              | {\"a\":[1]}",
                "{\"e\":null}            | {\"a\":1}                | {\"e\":null,\"a\":1}",
                "{}                      | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void aMergePatchDoesWhatTheRfcSays(String target, String patch, String result) {
        assertEquals(Json.read(result), apply(patch, false, target));
    }

    @Test
    void aListThatIsCopiedIntoItselfIsStoppedInTime() {
        String copy = ",{\"op\":\"copy\",\"from\":\"/x\",\"path\":\"/x/-\"}";
        String patch = "[{\"op\":\"add\",\"path\":\"/x\",\"value\":[1]}" + copy.repeat(60) + "]";
        Refusal refused = assertThrows(Refusal.class, () -> apply(patch, true, "{}"));
        assertEquals(Refusal.Kind.TOO_LARGE, refused.kind());
    }

    @Test
    void aPatchMayNotHaveThousandsOfOperations() {
        String test = ",{\"op\":\"test\",\"path\":\"/a\",\"value\":1}";
        assertEquals(Json.read("{\"a\":1}"), apply("[" + test.repeat(1000).substring(1) + "]", true, "{\"a\":1}"));
        assertEquals(
                "patch.long",
                assertThrows(Refusal.class, () -> apply("[" + test.repeat(1001).substring(1) + "]", true, "{\"a\":1}"))
                        .code());
    }

    @Test
    void aReferenceThatNamesSomethingElseForgetsWhatWasSaidOfTheFormer() {
        String before = "{\"spec\":{\"id\":\"1\",\"href\":\"h\",\"name\":\"n\",\"externalId\":\"e\",\"role\":\"r\"}}";
        ObjectNode after = apply("{\"spec\":{\"id\":\"2\",\"name\":\"new\"}}", false, before);
        assertEquals(Json.read("{\"spec\":{\"id\":\"2\",\"name\":\"new\",\"role\":\"r\"}}"), after);
        assertEquals(Json.read(before), apply("{\"spec\":{\"id\":\"1\"}}", false, before));
    }

    @Test
    void aJsonPatchIsAppliedInOrder() {
        String patch =
                "[{\"op\":\"test\",\"path\":\"/a\",\"value\":1},{\"op\":\"replace\",\"path\":\"/a\",\"value\":2},"
                        + "{\"op\":\"add\",\"path\":\"/l/-\",\"value\":3}]";
        assertEquals(Json.read("{\"a\":2,\"l\":[3]}"), apply(patch, true, "{\"a\":1,\"l\":[]}"));
    }

    @Test
    void aFailedTestIsAConflictAndABadOperationABadRequest() {
        Refusal test = assertThrows(
                Refusal.class, () -> apply("[{\"op\":\"test\",\"path\":\"/a\",\"value\":2}]", true, "{\"a\":1}"));
        assertEquals(Refusal.Kind.CONFLICT, test.kind());
        for (String bad : List.of(
                "[{\"op\":\"remove\",\"path\":\"/b\"}]",
                "[{\"op\":\"fly\"}]",
                "[1]",
                "{\"a\":1}",
                "[{\"op\":1,\"path\":\"/a\"}]")) {
            Refusal refusal = assertThrows(Refusal.class, () -> apply(bad, true, "{\"a\":1}"), bad);
            assertEquals(Refusal.Kind.INVALID, refusal.kind(), bad);
        }
    }

    private static ObjectNode apply(String patch, boolean jsonPatch, String target) {
        byte[] body = patch.getBytes(StandardCharsets.UTF_8);
        return Patch.read(body, jsonPatch, List.of(Link.to("spec", "x"))).apply(Json.read(target));
    }
}
