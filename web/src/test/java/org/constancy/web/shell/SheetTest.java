package org.constancy.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void cellsAreQuotedWhereTheyMustBeAndNoFormulaIsLeft() throws IOException {
        assertEquals("a,\"b, c\",\"say \"\"no\"\"\",,12", line("a", "b, c", "say \"no\"", null, 12));
        assertEquals("'=1+1,'-x,'@y", line("=1+1", "-x", "@y"));
        assertEquals("-12.50", line(new BigDecimal("-12.50")));
        assertEquals("\"two\nlines\"", line("two\nlines"));
    }

    private static String line(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet sheet = new Sheet(out, "head");
        sheet.row(cells);
        sheet.flush();
        String all = out.toString(StandardCharsets.UTF_8);
        return all.substring("\uFEFFhead\r\n".length(), all.length() - "\r\n".length());
    }
}
