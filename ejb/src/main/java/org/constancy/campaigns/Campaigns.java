package org.constancy.campaigns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.customers.Medium;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.messages.MessageTemplate;
import org.constancy.messages.Templates;

/**
 * The campaigns. A document's {@code state} is where it wants to go: refused with {@code campaign.state.move} outside the table.
 * What it says is refused to change once it goes out with {@code campaign.begun}; changed before, it must be previewed again.
 */
@Stateless
public class Campaigns extends Store<Campaign> {

    /** What decides who gets what. */
    private static final List<String> SAID = List.of("/segment/id", "/template/id", "/channel", "/sender/name");

    private static final List<Medium> CARRIED = List.of(Medium.EMAIL, Medium.SMS, Medium.CHAT, Medium.LETTER);
    private static final long LARGEST_WAVE = 10_000;
    private static final long LONGEST_PAUSE = 7 * 24 * 60;

    @Inject
    private Templates templates;

    @Inject
    private CampaignRuns runs;

    public Campaigns() {
        super(Campaign.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CATALOGUE_MANAGER);
    }

    /** The buttons of the console: what PATCH of the state does. */
    public Stored move(String id, Long revision, CampaignState to) {
        return change(id, revision, document -> document.put("state", to.word()));
    }

    /** How far it is; refused with 404 where there is no such campaign. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CampaignRun progress(String id) {
        get(id);
        return runs.of(id);
    }

    @Override
    protected void supply(ObjectNode document) {
        supply(document, "state", CampaignState.DRAFT.word());
        supply(document, "channel", Medium.EMAIL.word());
        if (!document.hasNonNull("waveSize")) {
            document.put("waveSize", 500);
        }
        if (!document.hasNonNull("wavePause")) {
            document.put("wavePause", 10);
        }
        if (!document.hasNonNull("sender")) {
            document.putObject("sender").put("name", Caller.current().displayName());
        }
    }

    @Override
    protected void decide(Campaign campaign, ObjectNode before, ObjectNode after) {
        CampaignState from = before == null ? CampaignState.DRAFT : state(before);
        CampaignState to = state(after);
        from.checkMoveTo(to, Caller.current().kind() == Caller.Kind.SYSTEM);
        boolean same =
                before != null && SAID.stream().allMatch(each -> before.at(each).equals(after.at(each)));
        if (!same && !from.open()) {
            throw Refusal.conflict("campaign.begun", "It has begun: what it says stays.", "state: " + from.word());
        }
        if (!same && before != null && to != CampaignState.PREVIEWING) {
            to = CampaignState.DRAFT;
        }
        after.put("state", to.word());
        check(after);
        campaign.understand(after);
        campaign.goes(from);
    }

    @Override
    protected void follow(Campaign campaign, ObjectNode document) {
        runs.follow(campaign);
    }

    @Override
    protected void decideDelete(Campaign campaign) {
        if (!campaign.state().open()) {
            throw Refusal.conflict(
                    "campaign.begun",
                    "It has begun: what became of it stays.",
                    "state: " + campaign.state().word());
        }
    }

    @Override
    protected void followDelete(Campaign campaign) {
        runs.forget(campaign.id());
    }

    private void check(ObjectNode campaign) {
        if (!campaign.path("segment").path("href").asText().startsWith(Stored.HERE)) {
            throw Refusal.conflict(
                    "campaign.segment",
                    "This segment is not here.",
                    "segment: " + campaign.path("segment").path("id").asText());
        }
        MessageTemplate template =
                templates.find(campaign.path("template").path("id").textValue());
        if (template == null) {
            throw Refusal.conflict(
                    "campaign.template",
                    "This template is not here.",
                    "template: " + campaign.path("template").path("id").asText());
        }
        campaign.withObject("template").put("name", template.text().name());
        campaign.put("purpose", template.text().purpose().word());
        if (!CARRIED.contains(Medium.of(campaign.path("channel").asText()))) {
            throw Refusal.invalid(
                    "campaign.channel", "Nothing is sent this way.", "channel: email, sms, chat or letter");
        }
        within(campaign, "waveSize", 1, LARGEST_WAVE);
        within(campaign, "wavePause", 0, LONGEST_PAUSE);
    }

    private static void within(ObjectNode campaign, String attribute, long least, long most) {
        long value = campaign.path(attribute).asLong(-1);
        if (value < least || value > most) {
            throw Refusal.invalid(
                    "campaign.wave", "A wave has a size and a pause.", attribute + ": " + least + " to " + most);
        }
    }

    private static void supply(ObjectNode document, String attribute, String word) {
        if (!document.hasNonNull(attribute)) {
            document.put(attribute, word);
        }
    }

    private static CampaignState state(ObjectNode document) {
        return CampaignState.read(document.path("state").asText());
    }
}
