package org.constancy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.constancy.administration.AuditTrail;
import org.constancy.kernel.Page;
import org.constancy.web.shell.Reader;

/** Who did what, newest first. What is asked for stands in the address, so that it can be sent to somebody. */
@Named
@RequestScoped
public class AuditPage {

    private static final int STEP = 25;

    @Inject
    private AuditTrail trail;

    @Inject
    private Reader reader;

    private String type;
    private String id;
    private String caller;
    private String from;
    private String until;
    private String after;
    private Page<AuditTrail.Entry> page;

    public List<AuditTrail.Entry> getEntries() {
        return page().rows();
    }

    /** Asks for the entries after these; {@code null} at the end. */
    public String getNext() {
        return page().next();
    }

    /** What an entry changed. */
    public List<Difference> differences(AuditTrail.Entry entry) {
        return Difference.between(entry.before(), entry.after());
    }

    private Page<AuditTrail.Entry> page() {
        if (page == null) {
            page = trail.page(new AuditTrail.Question(type, id, caller, start(from, 0), start(until, 1), after, STEP));
        }
        return page;
    }

    /* A day counts from its first moment where the reader is, until the first of the next one. */
    private Instant start(String day, int later) {
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(later)
                            .atStartOfDay(reader.getZone())
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = typed(type);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = typed(id);
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String caller) {
        this.caller = typed(caller);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = typed(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = typed(until);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = typed(after);
    }
}
