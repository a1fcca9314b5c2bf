package org.constancy.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.campaigns.CampaignState;
import org.constancy.campaigns.Outcome;
import org.constancy.web.message.MessageWords;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** Says in the reader's language where a campaign stands, and what became of it. */
@Named
@RequestScoped
public class CampaignWords {

    @Inject
    private Texts texts;

    @Inject
    private MessageWords messages;

    public String state(String word) {
        return texts.sayOr("campaign.state." + word, word);
    }

    public List<Option> getStates() {
        return List.of(CampaignState.values()).stream()
                .map(each -> new Option(each.word(), state(each.word())))
                .toList();
    }

    /** {@code news} while something goes on, {@code fine} when it is done. */
    public String tone(String word) {
        return switch (word) {
            case "running", "previewing" -> "news";
            case "paused", "ready" -> "soon";
            case "finished" -> "fine";
            default -> "plain";
        };
    }

    public String outcome(Outcome outcome) {
        return texts.sayOr("campaign.outcome." + outcome.outcome().replace(' ', '-'), outcome.outcome());
    }

    public String tone(Outcome outcome) {
        return switch (outcome.outcome()) {
            case "sent", "replied" -> "fine";
            case "bounced", "failed" -> "overdue";
            case "unsubscribed", "waiting" -> "soon";
            default -> "plain";
        };
    }

    /** Why not, or why not yet; empty where nothing stands in the way. */
    public String reason(String word, String detail) {
        String said = word == null ? "" : messages.obstacle(word);
        return detail == null || detail.isEmpty() ? said : said.isEmpty() ? detail : texts.pair(said, detail);
    }
}
