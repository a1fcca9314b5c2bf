package org.constancy.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.Preparation;
import org.constancy.communications.Preparations;
import org.constancy.contracts.AgreementStatus;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.customers.Timeline;
import org.constancy.customers.TimelineEntry;
import org.constancy.library.Shares;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** One page to read, or to print, before a talk: who, how it went, what is open, what to ask. */
@Named
@ViewScoped
public class PreparePage implements Serializable {

    private static final int TALKS = 5;
    private static final int ASKED = 3;

    @Inject
    private Preparations preparations;

    @Inject
    private Agreements agreements;

    @Inject
    private Shares shares;

    @Inject
    private Timeline timeline;

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    private String id = "";
    private transient Preparation sheet;

    /** Reads it; 404 where there is no such customer. */
    public Preparation getSheet() {
        if (sheet == null) {
            sheet = preparations.of(id);
        }
        return sheet;
    }

    /** What happened lately, the latest first. */
    public List<TimelineEntry> getLately() {
        return timeline.of(id, TALKS, null).rows();
    }

    /** The tone in which it is told where the mood goes. */
    public String getTrendTone() {
        return switch (getSheet().trend()) {
            case BETTER -> "fine";
            case SAME -> "plain";
            case WORSE -> "overdue";
        };
    }

    public List<AgreementSummary> getInForce() {
        return agreements.ofCustomer(id).stream()
                .filter(each -> each.status() == AgreementStatus.IN_FORCE)
                .toList();
    }

    /** Questions that follow from what is known, the most pressing first. */
    public List<String> getQuestions() {
        DueCustomer customer = getSheet().customer();
        List<String> questions = new ArrayList<>();
        boolean unwell = customer.mood() != null && customer.mood() <= 2;
        questions.add(texts.get(unwell ? "prepare.ask.unwell" : "prepare.ask.going"));
        getSheet().promises().stream()
                .limit(ASKED)
                .forEach(each -> questions.add(texts.say("prepare.ask.promise", each.words())));
        getSheet().needs().stream()
                .limit(ASKED)
                .forEach(each -> questions.add(texts.say("prepare.ask.need", each.words())));
        shares.ofCustomer(id, ASKED).stream()
                .filter(each -> each.helped() == null)
                .forEach(each -> questions.add(texts.say("prepare.ask.helped", each.name())));
        if (customer.renewalAt() != null && customer.renewalAt().isAfter(customer.at())) {
            questions.add(
                    texts.say("prepare.ask.renewal", days.exactly(days.agreed(customer.renewalAt(), customer.zone()))));
        }
        questions.add(texts.get("prepare.ask.else"));
        return questions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
