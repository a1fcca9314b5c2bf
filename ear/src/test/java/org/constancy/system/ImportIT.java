package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A catalogue as legacy systems send it: no ids, references by number or name alone, in any order, some of it broken. */
@SystemTest
class ImportIT {

    private static final String IMPORTS = Importing.PATH;
    private static final String CATALOGUE = "/tmf-api/productCatalogManagement/v4/";

    private final Api api;
    private final String mark = Resource.fresh();

    ImportIT(Api api) {
        this.api = api;
    }

    @Test
    void aDryRunCountsWhatTheRealRunDoesAndASecondRunChangesNothing() throws IOException {
        byte[] zip = zip(catalogue());
        JsonNode dry = imported(zip, true);
        assertEquals(List.of(), found("productOffering"));
        JsonNode real = imported(zip, false);
        assertEquals(dry.path("counts"), real.path("counts"));
        assertEquals(5, real.path("counts").path("created").asInt(), real::toString);
        assertEquals(1, real.path("counts").path("refused").asInt(), real::toString);
        assertEquals(codes(dry), codes(real));
        String tag = api.get(offeringPath()).header("ETag");
        JsonNode again = imported(zip, false);
        assertEquals(5, again.path("counts").path("unchanged").asInt(), again::toString);
        assertEquals(tag, api.get(offeringPath()).header("ETag"));
    }

    @Test
    void whatTwoAnswerToIsRefusedInADryRunAsInTheRealOne() throws IOException {
        String twice = "{\"@type\":\"Category\",\"name\":\"Twice " + mark + "\"}";
        api.post(Resource.CATEGORY.path(), twice).expect(201);
        api.post(Resource.CATEGORY.path(), twice).expect(201);
        byte[] documents = json("[" + twice + "," + twice.replace("Twice", "Once") + "]");
        JsonNode dry = imported(documents, true);
        JsonNode real = imported(documents, false);
        assertEquals(dry.path("counts"), real.path("counts"));
        assertEquals(1, real.path("counts").path("refused").asInt(), real::toString);
        assertEquals(1, real.path("counts").path("created").asInt(), real::toString);
    }

    @Test
    void referencesAreBoundByNumberAndByNameAndTheOthersAreListed() throws IOException {
        JsonNode job = imported(zip(catalogue()), false);
        JsonNode offering = api.get(offeringPath()).expect(200).json();
        JsonNode specification = offering.path("productSpecification");
        assertEquals("N-" + mark, specification.path("externalId").asText());
        assertNotEquals("N-" + mark, specification.path("id").asText());
        assertEquals(
                "Networks " + mark,
                offering.path("category").path(0).path("name").asText());
        assertTrue(offering.path("category").path(0).path("href").asText().startsWith("http"), offering::toString);
        assertTrue(codes(job).contains("reference.unbound DIVISION-" + mark), job::toString);
        assertTrue(codes(job).contains("price.unused Fee " + mark), job::toString);
        assertTrue(
                api.get("/api/v1/references?state=unbound&limit=1000").text().contains("DIVISION-" + mark),
                "what waits is listed");
    }

    @Test
    void whatWaitsIsBoundWhenItArrivesAndARefusedDocumentStopsNoOther() throws IOException {
        imported(zip(catalogue()), false);
        imported(
                json("[{\"@type\":\"Organization\",\"id\":\"DIVISION-" + mark + "\",\"tradingName\":\"Division " + mark
                        + "\"},{\"@type\":\"Organization\",\"tradingName\":5}]"),
                false);
        JsonNode catalog = found("catalog").get(0);
        assertEquals(
                "Division " + mark,
                catalog.path("relatedParty").path(0).path("name").asText(),
                catalog::toString);
        assertTrue(catalog.path("relatedParty").path(0).path("href").asText().startsWith("http"), catalog::toString);
    }

    @Test
    void aLegacyWordForTheLifecycleIsMendedAndSaid() throws IOException {
        JsonNode job = imported(
                json("{\"@type\":\"Category\",\"name\":\"Odd " + mark + "\",\"lifecycleStatus\":\"On sale\"}"), false);
        JsonNode line = job.path("lines").path(0);
        assertEquals("created", line.path("outcome").asText(), job::toString);
        assertTrue(line.path("reason").asText().contains("On sale"), job::toString);
    }

    @Test
    void aFileIsFetchedFromAnAddressThatMayBeCalled() throws IOException {
        try (FileShelf shelf = new FileShelf(zip(catalogue()))) {
            JsonNode job = Importing.ended(api, fetch(shelf.url("catalogue")).expect(201));
            assertEquals("catalogue.zip", job.path("file").asText());
            assertEquals(5, job.path("counts").path("created").asInt(), job::toString);
            fetch(shelf.url("missing")).expectError(400, "import.unreachable");
            fetch(shelf.url("moved")).expectError(400, "import.unreachable");
        }
        fetch("http://127.0.0.1:1/x.zip").expectError(400, "outgoing.refused");
        fetch("ftp://files.example/x.zip").expectError(400, "import.url");
    }

    @Test
    void whatIsNoImportIsRefusedAtOnce() {
        api.post(IMPORTS + "?dryRun=perhaps", "{}").expect(400);
        api.send("POST", IMPORTS, "not a zip", "Content-Type", "application/zip")
                .expect(400);
        api.send("POST", IMPORTS, "x", "Content-Type", "text/plain").expect(415);
        api.get(IMPORTS + "/no-such").expect(404);
    }

    private Map<String, String> catalogue() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "a/catalog.json",
                "{\"@type\":\"Catalog\",\"name\":\"Catalog " + mark + "\",\"relatedParty\":[{\"id\":\"DIVISION-" + mark
                        + "\",\"role\":\"Owner\",\"@referredType\":\"Organization\"}]}");
        files.put(
                "a/offering.json",
                "{\"@type\":\"ProductOffering\",\"name\":\"Fast " + mark
                        + "\",\"lifecycleStatus\":\"Active\",\"productSpecification\":{\"id\":\"N-" + mark
                        + "\",\"name\":\"Spec\"},\"category\":[{\"id\":\"EN001-" + mark + "\",\"name\":\"Networks "
                        + mark + "\"}]}");
        files.put(
                "a/price.json",
                "{\"@type\":\"ProductOfferingPrice\",\"name\":\"Fee " + mark
                        + "\",\"priceType\":\"recurring\",\"price\":{\"unit\":\"USD\",\"value\":3500}}");
        files.put(
                "a/specification.json",
                "{\"@type\":\"ProductSpecification\",\"name\":\"Spec " + mark + "\",\"productNumber\":\"N-" + mark
                        + "\"}");
        files.put("a/category.json", "{\"@type\":\"Category\",\"name\":\"Networks " + mark + "\"}");
        files.put("a/broken.json", "{\"@type\":\"Category\",\"name\":");
        files.put("a/readme.txt", "not a document");
        return files;
    }

    private JsonNode imported(byte[] content, boolean dryRun) {
        return Importing.run(api, content, dryRun);
    }

    private Answer fetch(String url) {
        byte[] form = json("url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
        return api.send("POST", IMPORTS, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private List<String> codes(JsonNode job) {
        List<String> codes = new ArrayList<>();
        job.path("problems")
                .forEach(each -> codes.add(
                        each.path("code").asText() + " " + each.path("named").asText()));
        codes.sort(null);
        return codes;
    }

    private String offeringPath() {
        return CATALOGUE + "productOffering/"
                + found("productOffering").get(0).path("id").asText();
    }

    private List<JsonNode> found(String resource) {
        List<JsonNode> all = new ArrayList<>();
        api.get(CATALOGUE + resource + "?name.like=*" + mark).expect(200).json().forEach(all::add);
        return all;
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(json(file.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
