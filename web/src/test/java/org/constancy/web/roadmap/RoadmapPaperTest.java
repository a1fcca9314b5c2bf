package org.constancy.web.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.constancy.kernel.Json;
import org.constancy.roadmap.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapPaperTest {

    @ParameterizedTest
    @CsvSource({"en, by Q1 2027", "fr, pour T1 2027", "de, bis Q1 2027"})
    void a_paper_says_what_is_next_in_the_readers_language_and_has_every_letter(String language, String next)
            throws IOException {
        String text = new PdfTextExtractor(paper(Locale.forLanguageTag(language), 1)).getTextFromPage(1);
        assertTrue(text.contains("Druga linia w Łodzi"), text);
        assertTrue(text.contains(next), text);
    }

    @Test
    void a_long_roadmap_goes_on_to_another_page() throws IOException {
        assertEquals(1, paper(Locale.ENGLISH, 1).getNumberOfPages());
        assertTrue(paper(Locale.ENGLISH, 60).getNumberOfPages() > 1);
    }

    private static PdfReader paper(Locale language, int steps) throws IOException {
        ObjectNode roadmap =
                Json.object().put("name", "Plan").put("state", "draft").put("version", 1);
        roadmap.putObject("customer").put("name", "Piekarnia");
        for (int i = 0; i < steps; i++) {
            roadmap.withArray("/step")
                    .addObject()
                    .put("name", "Druga linia w Łodzi")
                    .put("state", "planned")
                    .put("target", "2027-Q1");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RoadmapPaper.write(Plan.brief(roadmap), language, out);
        return new PdfReader(out.toByteArray());
    }
}
