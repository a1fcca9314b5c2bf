package org.constancy.web.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SilenceSheetTest {

    @Test
    void cellsAreQuotedWhereTheyMustBeAndNoFormulaIsLeft() {
        assertEquals("a,\"b, c\",\"say \"\"no\"\"\",,12", SilenceSheet.row("a", "b, c", "say \"no\"", null, 12));
        assertEquals("'=1+1,'-x,'@y", SilenceSheet.row("=1+1", "-x", "@y"));
        assertEquals("-12.50", SilenceSheet.row(new BigDecimal("-12.50")));
    }
}
