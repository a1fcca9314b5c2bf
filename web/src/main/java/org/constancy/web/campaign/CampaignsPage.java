package org.constancy.web.campaign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.constancy.campaigns.Campaigns;
import org.constancy.campaigns.Segments;
import org.constancy.customers.Medium;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;
import org.constancy.messages.Templates;
import org.constancy.web.catalog.CataloguePicker;
import org.constancy.web.customer.ReachChoices;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.LazyRows;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.omnifaces.cdi.ViewScoped;

/** The campaigns, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class CampaignsPage extends NamedForm {

    private static final String CAMPAIGN = "messages/campaign.xhtml?id=%s";

    @Inject
    private Campaigns campaigns;

    @Inject
    private Segments segments;

    @Inject
    private Templates templates;

    @Inject
    private ReachChoices choices;

    @Inject
    private Reader reader;

    private Long revision;
    private LazyRows<Row> rows;

    /** A row of the table. */
    public record Row(String id, String name, String segment, String template, String state, Instant created)
            implements Serializable {}

    @Override
    protected void fill(Entries into) {
        into.put("channel", Medium.EMAIL.name());
        into.put("waveSize", BigDecimal.valueOf(500));
        into.put("wavePause", BigDecimal.TEN);
        if (!isNew()) {
            Stored stored = campaigns.get(getId());
            ObjectNode campaign = stored.document();
            revision = stored.revision();
            into.put("name", campaign.path("name").asText());
            into.put("segment", Option.of(campaign.path("segment")));
            into.put("template", campaign.path("template").path("id").asText());
            into.put("channel", Medium.of(campaign.path("channel").asText()).name());
            into.put("waveSize", campaign.path("waveSize").decimalValue());
            into.put("wavePause", campaign.path("wavePause").decimalValue());
            Instant start = Dates.instant(campaign.path("startDate").asText());
            if (start != null) {
                LocalDateTime here = LocalDateTime.ofInstant(start, reader.getZone());
                into.put("startDay", here.toLocalDate());
                into.put(
                        "startTime",
                        here.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
            }
        }
    }

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(campaigns::page, CampaignsPage::rows).orderedBy("id", true);
        }
        return rows;
    }

    private static List<Row> rows(List<Stored> stored) {
        return stored.stream()
                .map(each -> new Row(
                        each.id(),
                        each.document().path("name").asText(),
                        each.document().path("segment").path("name").asText(),
                        each.document().path("template").path("name").asText(),
                        each.document().path("state").asText(),
                        Dates.instant(each.document().path("creationDate").asText())))
                .toList();
    }

    public void save() {
        String id = isNew()
                ? campaigns.create(write(Json.object())).id()
                : campaigns.change(getId(), revision, this::write).id();
        kept(CAMPAIGN, id);
    }

    private ObjectNode write(ObjectNode campaign) {
        Entries entries = getEntries();
        campaign.put("name", entries.text("name"));
        campaign.putObject("segment").put("id", entries.picked("segment")).put("@referredType", "segment");
        campaign.putObject("template").put("id", entries.text("template"));
        campaign.put("channel", Medium.valueOf(entries.text("channel")).word());
        campaign.put("waveSize", entries.number("waveSize").longValue());
        campaign.put("wavePause", entries.number("wavePause").longValue());
        LocalDate day = entries.day("startDay");
        if (day == null) {
            campaign.remove("startDate");
        } else {
            String time = entries.text("startTime");
            LocalTime at = time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time);
            campaign.put(
                    "startDate",
                    day.atTime(at).atZone(reader.getZone()).toInstant().toString());
        }
        return campaign;
    }

    public List<Option> segments(String typed) {
        return CataloguePicker.find(segments, typed);
    }

    public List<Option> getTemplates() {
        return templates.all().stream()
                .map(each -> new Option(
                        each.id(),
                        each.text().name() + " (" + each.text().language() + ", "
                                + choices.purpose(each.text().purpose()) + ")"))
                .toList();
    }

    /** By which a campaign can go out. */
    public List<Option> getChannels() {
        return List.of(Medium.EMAIL, Medium.SMS, Medium.CHAT, Medium.LETTER).stream()
                .map(each -> new Option(each.name(), choices.medium(each)))
                .toList();
    }
}
