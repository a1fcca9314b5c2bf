package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.constancy.kernel.Json;

/** Files at some talks of the last months: what was written down at a visit, and a few lines from a call. */
final class SamplePapers {

    private static final int WITHIN = 150;
    private static final double VISITS = 0.5;
    private static final double CALLS = 0.05;

    private final String since;

    SamplePapers(Days days) {
        since = Days.written(days.ago(WITHIN));
    }

    /** Adds them to the documents of the talks. */
    void add(List<Step> talks) {
        talks.stream()
                .map(Step::document)
                .filter(each -> each.has("mood") && day(each).compareTo(since) > 0)
                .forEach(SamplePapers::perhaps);
    }

    private static void perhaps(ObjectNode talk) {
        Chance chance = new Chance("paper " + talk.get("id").textValue());
        String channel = talk.at("/channel/0/id").textValue();
        if (channel.equals("visit") && chance.happens(VISITS)) {
            attach(talk, ".pdf", "application/pdf", SamplePdf.of(lines(talk)));
        } else if (channel.equals("video") && chance.happens(CALLS)) {
            byte[] text = String.join("\n", lines(talk)).getBytes(StandardCharsets.UTF_8);
            attach(talk, ".txt", "text/plain", text);
        }
    }

    private static void attach(ObjectNode talk, String ending, String type, byte[] content) {
        String name = day(talk).substring(0, 10) + " " + Company.plain(customer(talk)) + ending;
        ObjectNode file = Json.object()
                .put("@type", "Attachment")
                .put("name", name)
                .put("attachmentType", "document")
                .put("mimeType", type)
                .put("content", Base64.getEncoder().encodeToString(content));
        file.putObject("size").put("amount", content.length).put("units", "bytes");
        talk.putArray("attachment").add(file);
    }

    private static List<String> lines(ObjectNode talk) {
        List<String> lines = new ArrayList<>();
        lines.add(customer(talk));
        lines.add(day(talk).substring(0, 10) + ", "
                + talk.at("/relatedParty/1/name").textValue());
        lines.add("");
        lines.add(talk.get("reason").textValue());
        lines.add(talk.at("/note/0/text").textValue());
        add(lines, "\"", talk.path("needHeard"), "\"");
        add(lines, "- ", talk.path("promise"), "");
        lines.add("");
        lines.add(talk.at("/note/0/author").textValue());
        return lines;
    }

    private static void add(List<String> lines, String before, JsonNode texts, String behind) {
        if (!texts.isEmpty()) {
            lines.add("");
        }
        texts.forEach(each -> lines.add(before + each.textValue() + behind));
    }

    private static String customer(ObjectNode talk) {
        return talk.at("/relatedParty/0/name").textValue();
    }

    private static String day(ObjectNode talk) {
        return talk.at("/interactionDate/startDateTime").textValue();
    }
}
