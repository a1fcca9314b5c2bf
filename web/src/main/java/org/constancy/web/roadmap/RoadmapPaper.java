package org.constancy.web.roadmap;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.constancy.roadmap.Plan;
import org.constancy.roadmap.RoadmapStep;
import org.constancy.roadmap.Target;
import org.constancy.web.shell.Texts;
import org.librepdf.openpdf.fonts.Liberation;

/** A roadmap on paper, for the customer: where he stands, what is next, the steps, and what was agreed. A4, as PDF. */
final class RoadmapPaper {

    private static final float MARGIN = 56;
    private static final float PADDING = 5;
    private static final float[] COLUMNS = {4, 44, 18, 16, 28};
    private static final Color LINE = new Color(0xC9, 0xCD, 0xCF);

    private final Plan plan;
    private final Locale language;
    private final ResourceBundle texts;
    private final Font title = font(Liberation.SANS_BOLD, 18);
    private final Font strong = font(Liberation.SANS_BOLD, 10);
    private final Font plain = font(Liberation.SANS, 10);
    private final Font voice = font(Liberation.SERIF_ITALIC, 10);

    private RoadmapPaper(Plan plan, Locale language) {
        this.plan = plan;
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** Writes all of it; the stream stays open. */
    static void write(Plan plan, Locale language, OutputStream to) throws IOException {
        new RoadmapPaper(plan, language).write(to);
    }

    private void write(OutputStream to) throws IOException {
        Document paper = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(paper, to).setCloseStream(false);
        paper.addTitle(plan.name());
        paper.setDocumentLanguage(language.toLanguageTag());
        HeaderFooter pages = new HeaderFooter(new Phrase(plan.customer() + ", ", plain), new Phrase("", plain));
        pages.setBorder(0);
        pages.setAlignment(Element.ALIGN_RIGHT);
        paper.setFooter(pages);
        paper.open();
        paper.add(new Paragraph(plan.name(), title));
        paper.add(new Paragraph(plan.customer() + ". " + agreed(), plain));
        part(paper, "roadmap.standing", plan.standing());
        RoadmapStep next = plan.next();
        part(paper, "roadmap.next", next == null ? texts.getString("roadmap.next.none") : next.name() + when(next));
        head(paper, "roadmap.steps");
        paper.add(steps());
        paper.close();
    }

    private String agreed() {
        String version = say("roadmap.version", Long.toString(plan.version()));
        return plan.agreedAt() == null
                ? version + ". " + texts.getString("roadmap.agreed.not")
                : version + ". "
                        + say(
                                "roadmap.agreed.by",
                                plan.agreedBy(),
                                day(LocalDate.ofInstant(plan.agreedAt(), ZoneOffset.UTC)))
                        + ".";
    }

    private void part(Document paper, String head, String text) {
        if (!text.isEmpty()) {
            head(paper, head);
            paper.add(new Paragraph(text, plain));
        }
    }

    private void head(Document paper, String key) {
        Paragraph head = new Paragraph(texts.getString(key), strong);
        head.setSpacingBefore(14);
        head.setSpacingAfter(4);
        paper.add(head);
    }

    private PdfPTable steps() {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        for (String key : new String[] {"", "roadmap.step", "roadmap.target", "roadmap.step.state", "roadmap.helps"}) {
            table.addCell(cell(new Phrase(key.isEmpty() ? "" : texts.getString(key), strong)));
        }
        int place = 0;
        for (RoadmapStep step : plan.steps()) {
            table.addCell(cell(new Phrase(Integer.toString(++place), plain)));
            table.addCell(cell(what(step)));
            table.addCell(cell(new Phrase(step.target() == null ? "" : target(step.target()), plain)));
            table.addCell(cell(new Phrase(state(step), plain)));
            Phrase helps = new Phrase();
            step.helps().forEach(each -> helps.add(new Phrase(each.name() + "\n", plain)));
            table.addCell(cell(helps));
        }
        return table;
    }

    private Phrase what(RoadmapStep step) {
        Phrase what = new Phrase(step.name() + "\n", strong);
        if (!step.description().isEmpty()) {
            what.add(new Phrase(step.description() + "\n", plain));
        }
        step.needs().forEach(each -> what.add(new Phrase("“" + each.name() + "”\n", voice)));
        return what;
    }

    private String state(RoadmapStep step) {
        String state = texts.getString(RoadmapWords.key(step.state()));
        if (step.doneAt() != null) {
            return state + "\n" + day(LocalDate.ofInstant(step.doneAt(), ZoneOffset.UTC));
        }
        return step.reason().isEmpty() ? state : state + ": " + step.reason();
    }

    private String when(RoadmapStep step) {
        return step.target() == null ? "" : ", " + say("roadmap.until", target(step.target()));
    }

    private String target(Target target) {
        return target.quarter()
                ? say(
                        "roadmap.quarter",
                        target.number(),
                        Integer.toString(target.last().getYear()))
                : day(target.last());
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(language));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }

    private static PdfPCell cell(Phrase content) {
        PdfPCell cell = new PdfPCell(content);
        cell.setPadding(PADDING);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(LINE);
        return cell;
    }

    private static Font font(Liberation face, int size) {
        try {
            return face.create(size);
        } catch (IOException e) {
            throw new IllegalStateException("A font of ours cannot be read.", e);
        }
    }
}
