package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Files of interactions: who may have them, what is refused, and what becomes of one that is taken out. */
@SystemTest
class AttachmentIT extends Console {

    private static final String BOUNDARY = "----a-boundary";
    private static final int LARGEST = 10 * 1024 * 1024;

    AttachmentIT(Api api) {
        super(api);
    }

    @Test
    void aFileComesBackByteByByteAndIsSavedNotShown() {
        String talk = talk(new Deal(api), "all");
        String content = "A plan\r\n" + "x".repeat(1_200_000);
        JsonNode named =
                attach(talk, "../plan.html", content).expect(201).json().get(0);
        assertEquals("plan.html", named.path("name").asText());
        assertEquals(content.length(), named.at("/size/amount").asInt());
        assertEquals(named, interaction(talk).at("/attachment/0"));
        String path = named.path("url").asText().replaceFirst("^https?://[^/]*", "");
        Answer file = api.get(path).expect(200);
        assertEquals(content, file.text());
        assertTrue(file.header("Content-Disposition").startsWith("attachment; filename=\"plan.html\""));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertTrue(file.header("Content-Type").startsWith("application/octet-stream"));
        api.patch(Resource.PARTY_INTERACTION.path(talk), interaction(talk).deepCopy())
                .expect(200);
        assertTrue(corrected(talk).isMissingNode());
    }

    @Test
    void whatCameWithinTheDocumentComesBackAsItWasSentAndCanBeRead() {
        String content = Base64.getEncoder().encodeToString("Two lines".getBytes(StandardCharsets.UTF_8));
        ObjectNode body = Resource.PARTY_INTERACTION.body().put("direction", "inbound");
        body.putArray("attachment")
                .addObject()
                .put("name", "notes.txt")
                .put("mimeType", "text/plain")
                .put("content", content);
        JsonNode kept =
                api.post(Resource.PARTY_INTERACTION.path(), body).expect(201).json();
        assertEquals(content, kept.at("/attachment/0/content").asText());
        String files = files(kept.path("id").asText());
        assertEquals("Two lines", api.get(files + "/0").expect(200).text());
        api.get(files + "/1").expectError(404, "attachment.unknown");
    }

    @Test
    void whatIsNoDocumentIsRefusedAndNothingIsKept() {
        String talk = talk(new Deal(api), "all");
        attach(talk, "setup.exe", "MZ").expectError(400, "attachment.type");
        attach(talk, "empty.txt", "").expectError(400, "attachment.empty");
        attach(talk, "large.bin", "x".repeat(LARGEST + 1)).expectError(413, "attachment.size");
        attach("nothing", "plan.pdf", "x").expectError(404, "partyInteraction.unknown");
        assertTrue(interaction(talk).path("attachment").isEmpty());
    }

    @Test
    void whoeverDoesNotSeeTheTalkDoesNotSeeItsFiles() {
        Deal deal = new Deal(api);
        String talk = talk(deal, "private");
        String key = attach(talk, "secret.txt", "Nobody")
                .expect(201)
                .json()
                .at("/0/id")
                .asText();
        assertEquals(404, page.request().get("/attachments/" + talk + "/" + key).status());
        api.patch(Resource.PARTY_INTERACTION.path(talk), "{\"visibility\": \"all\"}")
                .expect(200);
        assertEquals(
                "Nobody", page.request().get("/attachments/" + talk + "/" + key).text());
        String other = talk(deal, "all");
        api.get(files(other) + "/" + key).expectError(404, "attachment.unknown");
    }

    @Test
    void aFileThatIsTakenOutStaysInTheHistory() {
        String talk = talk(new Deal(api), "all");
        String key =
                attach(talk, "wrong.txt", "Old").expect(201).json().at("/0/id").asText();
        api.delete(files(talk) + "/" + key).expect(204);
        assertTrue(interaction(talk).path("attachment").isEmpty());
        assertEquals("wrong.txt", corrected(talk).path("before").asText());
        assertEquals("Old", api.get(files(talk) + "/" + key).expect(200).text());
        api.delete(files(talk) + "/" + key).expectError(404, "attachment.unknown");
    }

    @Test
    void aFileIsLoggedWithTheContactAndSavedFromTheTimeline() {
        String customer = SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine&log=" + customer);
        at("contact:notes").fill("With a plan");
        page.locator(".more-fields > summary").click();
        at("contact:files").setInputFiles(file("Grundriß.pdf"));
        pressed(at("contact:save"));
        page.navigate("/customers/customer.xhtml?id=" + customer);
        var link = page.locator(".timeline a[download]");
        assertThat(link).hasText("Grundriß.pdf");
        assertEquals("Grundriß.pdf", page.waitForDownload(link::click).suggestedFilename());
    }

    @Test
    void aContactIsCorrectedInTheConsole() {
        String customer = SilentCustomer.in(api);
        page.navigate("/today.xhtml?whose=mine&log=" + customer);
        at("contact:notes").fill("They want two lines");
        pressed(at("contact:save"));
        page.navigate("/customers/customer.xhtml?id=" + customer);
        page.locator(".timeline a[href*='correct=']").first().click();
        at("correction:notes").fill("They want three lines");
        at("correction:how").selectOption("VISIT");
        at("correction:visibility").selectOption("team");
        at("correction:files").setInputFiles(file("setup.exe"));
        at("correction:save").click();
        assertThat(page.locator(".field__error")).containsText("scripts");
        at("correction:files").setInputFiles(file("plan.pdf"));
        pressed(at("correction:save"));
        var timeline = page.locator(".timeline");
        assertThat(timeline).containsText("Notes: They want two lines → They want three lines");
        assertThat(timeline).containsText("How: Call → Visit");
        assertThat(timeline.locator("a[download]")).hasText("plan.pdf");
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
    }

    private String talk(Deal deal, String visibility) {
        ObjectNode talk =
                Resource.PARTY_INTERACTION.body().put("direction", "outbound").put("visibility", visibility);
        talk.putArray("channel").addObject().put("name", "phone");
        talk.putArray("relatedParty").addObject().put("id", deal.customer);
        return api.post(Resource.PARTY_INTERACTION.path(), talk)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private JsonNode interaction(String id) {
        return api.get(Resource.PARTY_INTERACTION.path(id)).expect(200).json();
    }

    /** The last correction of a talk, as its customer's timeline tells it. */
    private JsonNode corrected(String talk) {
        String customer = interaction(talk).at("/relatedParty/0/id").asText();
        return api.get("/api/v1/customers/" + customer + "/timeline")
                .expect(200)
                .json()
                .at("/0/corrected/0");
    }

    private static String files(String talk) {
        return "/api/v1/interactions/" + talk + "/attachments";
    }

    private Answer attach(String talk, String name, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return api.send("POST", files(talk), body, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }
}
