package org.constancy.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ilse@acme.example,ilse@acme.example",
        "' Ilse.V+x@Acme.Example ',Ilse.V+x@Acme.Example",
        "ilse@bücher.example,ilse@xn--bcher-kva.example",
        "root@localhost,root@localhost"
    })
    void anAddressIsTakenAsItIsWithItsHostInAscii(String text, String address) {
        assertEquals(address, MailAddress.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ilse",
                "@acme.example",
                "ilse@",
                "ilse@-acme.example",
                "il se@acme.example",
                "ilse@acme.example\r\nBcc: all@acme.example",
                "ilse@acme.example, max@acme.example",
                "\"ilse\"@acme.example",
                "ilse@acme..example",
                "ilse@[127.0.0.1]",
                "<ilse@acme.example>"
            })
    void whatIsNoSingleAddressIsNone(String text) {
        assertNull(MailAddress.of(text));
    }

    @Property
    boolean noAddressHidesALineOrAnother(@ForAll String before, @ForAll String behind) {
        String address = MailAddress.of(before + "@" + behind);
        return address == null || address.chars().allMatch(c -> c > 32 && c < 127 && c != ',' && c != '<' && c != '>');
    }
}
