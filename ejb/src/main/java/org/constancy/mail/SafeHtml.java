package org.constancy.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * A stranger's HTML, as far as it only says something: paragraphs, lists, tables. No script, no style, no form, no picture, no
 * link; where a picture was stands its text, and behind a link where it leads.
 */
final class SafeHtml {

    private static final Safelist SAYS = Safelist.basic()
            .removeTags("a")
            .addTags("div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "caption", "thead", "tbody", "tfoot")
            .addTags("tr", "td", "th")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan");

    private static final String HEAD = "<!doctype html><html><head><meta charset=\"utf-8\">"
            + "<meta name=\"color-scheme\" content=\"light\"><title>mail</title></head><body>";

    private SafeHtml() {}

    /** A whole document. */
    static String of(String html) {
        Document document = Jsoup.parse(html);
        document.select("img").forEach(SafeHtml::describe);
        document.select("a[href]").forEach(SafeHtml::tellTarget);
        String body = Jsoup.clean(document.body().html(), "", SAYS, new Document.OutputSettings().prettyPrint(false));
        return HEAD + BodyReader.clean(body) + "</body></html>";
    }

    private static void describe(Element picture) {
        String text = picture.attr("alt").strip();
        picture.after(new org.jsoup.nodes.TextNode(text.isEmpty() ? "" : " [" + text + "] "));
    }

    private static void tellTarget(Element link) {
        String target = link.attr("href").strip();
        if (target.matches("(?i)(https?|mailto):.+") && !link.text().contains(target)) {
            link.appendText(" <" + target + ">");
        }
    }
}
