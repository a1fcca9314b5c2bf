package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole sample provider, in the order in which it can be brought in: what others refer to comes first, and what was said
 * before the agreements, so that nobody is called silent on the way. The same day gives the same steps: a run that was
 * interrupted can go on where it stopped.
 */
final class SampleData {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private SampleData() {}

    static List<Step> on(Days days) {
        List<SampleCustomer> customers = new SampleCustomers(days).all();
        List<Step> catalogue = new SampleCatalogue(days).steps();
        List<Step> steps = new ArrayList<>(CustomerDocuments.of(customers));
        steps.addAll(catalogue);
        Content.list("library/items.json").forEach(each -> steps.add(new Step("libraryItem", each)));
        List<Step> talks = new InteractionDocuments().of(new Timelines(days).of(customers));
        new SamplePapers(days).add(talks);
        steps.addAll(talks);
        List<Step> answers = new SampleAnswers(days).of(talks);
        steps.addAll(answers);
        steps.addAll(new SampleMessages(days).of(customers));
        steps.addAll(new AgreementDocuments(days, catalogue).of(new SampleAgreements(days).of(customers)));
        steps.addAll(new SampleRoadmaps(days, customers, talks, answers).steps());
        steps.addAll(new SampleLibrary(days, customers).steps());
        steps.addAll(new SampleMeetings(days, customers).of(talks));
        steps.addAll(new SampleCampaigns(days).of(customers));
        steps.addAll(new SampleLetters(days).of(customers));
        Content.list("mail/inbox.json").forEach(each -> steps.add(cameIn(each, days)));
        return steps;
    }

    private static Step cameIn(ObjectNode mail, Days days) {
        int ago = mail.remove("ago").intValue();
        Chance chance = new Chance("mail " + mail.get("id").textValue());
        return Deed.MAIL_IN.step(
                mail.put("at", Days.atWork(days.ago(ago), HERE, chance).toString()));
    }
}
