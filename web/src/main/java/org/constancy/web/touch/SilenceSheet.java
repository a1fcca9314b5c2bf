package org.constancy.web.touch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.SilenceAlarm;
import org.constancy.contracts.AgreementSummary;

/**
 * The silent agreements as CSV (RFC 4180, UTF-8 with a byte order mark, a line an agreement). A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
@ApplicationScoped
public class SilenceSheet {

    private static final String HEAD =
            "customer,customerId,owner,tier,silentDays,since,dueOn,agreement,agreementId,renewal,annualValue,currency";

    @Inject
    private SilenceAlarm alarm;

    /** Writes all of it; the stream stays open. */
    public void write(OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write("\uFEFF" + HEAD + "\r\n");
        alarm.each(silent -> silent.agreements().forEach(each -> line(out, silent.customer(), each)));
        out.flush();
    }

    private static void line(Writer out, DueCustomer customer, AgreementSummary agreement) {
        try {
            out.write(row(
                            customer.name(),
                            customer.customerId(),
                            customer.owner(),
                            customer.tier(),
                            customer.silentDays(),
                            customer.since(),
                            customer.dueOn(),
                            agreement.name(),
                            agreement.id(),
                            agreement.renewal(),
                            agreement.annualValue(),
                            agreement.currency())
                    + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line without its end. */
    static String row(Object... cells) {
        return Arrays.stream(cells).map(SilenceSheet::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
