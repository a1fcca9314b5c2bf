package org.constancy.web.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.constancy.cadence.Phase;
import org.constancy.campaigns.Segments;
import org.constancy.kernel.Json;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.web.catalog.CatalogueWords;
import org.constancy.web.customer.CustomerTerms;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.LazyRows;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** The segments, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class SegmentsPage extends NamedForm {

    private static final String ADDRESS = "messages/segments.xhtml";

    @Inject
    private Segments segments;

    @Inject
    private Texts texts;

    @Inject
    private CustomerTerms terms;

    @Inject
    private CatalogueWords words;

    private Long revision;
    private LazyRows<Row> rows;

    /** A row of the table. @param takes whom it takes, in words */
    public record Row(String id, String name, String takes) implements Serializable {}

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Stored stored = segments.get(getId());
            revision = stored.revision();
            SegmentEntries.read(stored.document(), into);
        }
    }

    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = LazyRows.of(
                            segments::page,
                            found -> found.stream().map(this::row).toList())
                    .orderedBy(Query.BY_NAME, false);
        }
        return rows;
    }

    private Row row(Stored stored) {
        ObjectNode segment = stored.document();
        List<String> parts = new ArrayList<>();
        for (String each : SegmentEntries.LISTS) {
            if (!segment.path(each).isEmpty()) {
                parts.add(texts.pair(texts.get("segment." + each), said(each, segment.path(each))));
            }
        }
        segment.path("phase").forEach(each -> parts.add(phase(each.asText())));
        segment.path("offering").forEach(each -> parts.add(each.path("name").asText()));
        String takes = parts.isEmpty() ? texts.get("segment.everybody") : String.join(" · ", parts);
        return new Row(stored.id(), segment.path("name").asText(), takes);
    }

    private String said(String attribute, JsonNode codes) {
        return StreamSupport.stream(codes.spliterator(), false)
                .map(JsonNode::asText)
                .map(code -> said(attribute, code))
                .collect(Collectors.joining(", "));
    }

    private String said(String attribute, String code) {
        return switch (attribute) {
            case "tier" -> terms.tier(code);
            case "country" -> words.country(code);
            case "language" -> words.language(code);
            default -> code;
        };
    }

    public List<Option> getPhases() {
        return List.of(Phase.values()).stream()
                .map(each -> new Option(each.word(), phase(each.word())))
                .toList();
    }

    private String phase(String word) {
        return texts.sayOr("segment.phase." + word.replace(' ', '-'), word);
    }

    public void save() {
        if (isNew()) {
            segments.create(SegmentEntries.write(getEntries(), Json.object()));
        } else {
            segments.change(getId(), revision, segment -> SegmentEntries.write(getEntries(), segment));
        }
        kept(ADDRESS);
    }

    public void delete() {
        segments.delete(getId(), revision);
        deleted(ADDRESS);
    }
}
