package org.constancy.web.touch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.SilenceAlarm;
import org.constancy.contracts.AgreementSummary;
import org.constancy.web.shell.Sheet;

/** The silent agreements as CSV, a line an agreement. */
@ApplicationScoped
public class SilenceSheet {

    private static final String[] HEAD = {
        "customer",
        "customerId",
        "owner",
        "tier",
        "silentDays",
        "since",
        "dueOn",
        "agreement",
        "agreementId",
        "renewal",
        "annualValue",
        "currency"
    };

    @Inject
    private SilenceAlarm alarm;

    /** Writes all of it; the stream stays open. */
    public void write(OutputStream to) throws IOException {
        Sheet sheet = new Sheet(to, HEAD);
        alarm.each(silent -> silent.agreements().forEach(each -> line(sheet, silent.customer(), each)));
        sheet.flush();
    }

    private static void line(Sheet sheet, DueCustomer customer, AgreementSummary agreement) {
        sheet.row(
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
                agreement.currency());
    }
}
