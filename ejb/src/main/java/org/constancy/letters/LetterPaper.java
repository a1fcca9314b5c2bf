package org.constancy.letters;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * Draws a letter on A4: the address where the window of an envelope is (DIN 5008, form B; other countries' windows hold it too). Its
 * font has the letters of all languages of Europe and is embedded.
 */
final class LetterPaper {

    private static final float MM = 72f / 25.4f;
    private static final float LEFT = 25 * MM;
    private static final float RIGHT = 20 * MM;
    private static final float EDGE = 20 * MM;
    private static final float WINDOW = 85 * MM;
    private static final float WINDOW_TOP = PageSize.A4.getHeight() - 45 * MM;
    private static final float WINDOW_END = PageSize.A4.getHeight() - 90 * MM;
    private static final float HEAD = 75 * MM;
    private static final int SMALL = 7;
    private static final int PLAIN = 11;
    private static final float LEADING = 15;

    private final LetterSheet sheet;
    private final Font plain;
    private final Font strong;
    private final Font small;

    private LetterPaper(LetterSheet sheet) throws IOException {
        this.sheet = sheet;
        plain = Liberation.SANS.create(PLAIN);
        strong = Liberation.SANS_BOLD.create(PLAIN);
        small = Liberation.SANS.create(SMALL);
    }

    /** The letter as PDF. */
    static byte[] draw(LetterSheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LetterPaper(sheet).write(bytes);
        return bytes.toByteArray();
    }

    /** Several, one behind the other, as one PDF; the stream stays open. */
    static void join(List<byte[]> letters, OutputStream into) throws IOException {
        Document paper = new Document();
        PdfCopy copy = new PdfCopy(paper, into);
        copy.setCloseStream(false);
        paper.open();
        for (byte[] each : letters) {
            PdfReader reader = new PdfReader(each);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.addPage(copy.getImportedPage(reader, page));
            }
            copy.freeReader(reader);
        }
        paper.close();
    }

    private void write(OutputStream into) {
        Document paper = new Document(PageSize.A4, LEFT, RIGHT, EDGE, EDGE);
        PdfWriter writer = PdfWriter.getInstance(paper, into);
        paper.addTitle(sheet.subject());
        paper.setDocumentLanguage(sheet.language().toLanguageTag());
        paper.open();
        window(writer);
        paper.add(head());
        add(paper, sheet.place(), plain, Element.ALIGN_RIGHT);
        add(paper, sheet.subject(), strong, Element.ALIGN_LEFT);
        for (String each : sheet.text().split("\\R\\s*\\R")) {
            add(paper, each.strip(), plain, Element.ALIGN_LEFT);
        }
        if (sheet.signature() != null) {
            add(paper, sheet.signature(), plain, Element.ALIGN_LEFT);
        }
        paper.close();
    }

    /** The sender in one small line, and below it to whom it goes. */
    private void window(PdfWriter writer) {
        ColumnText column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(LEFT, WINDOW_END, LEFT + WINDOW, WINDOW_TOP, LEADING, Element.ALIGN_LEFT);
        column.addText(new Phrase(String.join(" · ", sheet.from()) + "\n\n", small));
        sheet.to().forEach(line -> column.addText(new Phrase(new Chunk(line + "\n", plain))));
        column.go();
    }

    /** Keeps the text below the window, and names the sender at the right. */
    private PdfPTable head() {
        PdfPTable head = new PdfPTable(1);
        head.setWidthPercentage(100);
        PdfPCell cell = new PdfPCell(new Phrase(String.join("\n", sheet.from()), small));
        cell.setFixedHeight(HEAD);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        head.addCell(cell);
        return head;
    }

    private static void add(Document paper, String text, Font font, int side) {
        Paragraph paragraph = new Paragraph(LEADING, text, font);
        paragraph.setAlignment(side);
        paragraph.setSpacingAfter(LEADING);
        paper.add(paragraph);
    }
}
