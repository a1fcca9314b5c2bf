package org.constancy.integration.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Signatures as Standard Webhooks wants them. */
class SignatureTest {

    /** The example of the specification's libraries. */
    @Test
    void aSignatureIsWhatOthersCompute() {
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body));
    }

    @Test
    void aSecretHasThirtyTwoRandomBytes() {
        String secret = Signature.newSecret();
        assertTrue(secret.startsWith("whsec_"));
        assertEquals(32, Base64.getDecoder().decode(secret.substring(6)).length);
        assertNotEquals(secret, Signature.newSecret());
    }

    @Test
    void aSecretOfSomebodyElseHasTwentyFourToSixtyFourBytes() {
        assertTrue(Signature.isSecret(Signature.newSecret()));
        assertTrue(Signature.isSecret("whsec_" + "A".repeat(32)));
        assertFalse(Signature.isSecret("whsec_" + "A".repeat(28)));
        assertFalse(Signature.isSecret("whsec_" + "A".repeat(88)));
        assertFalse(Signature.isSecret("whsec_" + "?".repeat(32)));
        assertFalse(Signature.isSecret("A".repeat(40)));
    }
}
