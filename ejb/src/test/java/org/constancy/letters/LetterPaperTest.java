package org.constancy.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetterPaperTest {

    @Test
    void it_bears_address_date_subject_text_and_name_in_the_letters_of_europe() throws IOException {
        String text = text(LetterPaper.draw(sheet("Žluťoučký kůň.\n\nΓειά σου.\n\nДобрый день, Straße.")));

        for (String each :
                List.of("Varenholm", "Ilse Łuczak", "Lyon, 22", "Your link", "Žluťoučký", "Γειά", "Добрый", "Maren")) {
            assertTrue(text.contains(each), () -> each + " in " + text);
        }
    }

    @Test
    void a_long_text_goes_on_on_further_pages_and_several_letters_are_one_paper() throws IOException {
        byte[] two = LetterPaper.draw(sheet("A paragraph that says something.\n\n".repeat(40)));
        ByteArrayOutputStream all = new ByteArrayOutputStream();

        LetterPaper.join(List.of(two, LetterPaper.draw(sheet("Short."))), all);

        assertTrue(new PdfReader(two).getNumberOfPages() > 1);
        assertEquals(new PdfReader(two).getNumberOfPages() + 1, new PdfReader(all.toByteArray()).getNumberOfPages());
    }

    private static LetterSheet sheet(String text) {
        return new LetterSheet(
                "Ilse Łuczak",
                List.of("Varenholm France SAS", "Lyon"),
                List.of("Acme SA", "Ilse Łuczak", "1 rue de la Paix", "75002 PARIS"),
                "Lyon, 22 novembre 2026",
                "Your link",
                text,
                "Maren Holt",
                Locale.FRENCH);
    }

    private static String text(byte[] paper) throws IOException {
        return new PdfTextExtractor(new PdfReader(paper)).getTextFromPage(1);
    }
}
