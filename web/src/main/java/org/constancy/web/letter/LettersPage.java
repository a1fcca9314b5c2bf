package org.constancy.web.letter;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Page;
import org.constancy.letters.Letter;
import org.constancy.letters.Letters;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The letters that are to be printed, or were posted. What is printed or marked at once is what the page shows. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final String ADDRESS = "messages/letters.xhtml";
    private static final int MOST = 100;

    @Inject
    private Letters letters;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private boolean posted;
    private ArrayList<String> shown;
    private transient Page<Letter> page;

    /** Keeps what is shown: a letter that comes later is neither printed nor marked unseen. */
    public void open() {
        shown = new ArrayList<>(getRows().stream().map(Letter::id).toList());
    }

    /** The latest first, at most a hundred. */
    public List<Letter> getRows() {
        return page().rows();
    }

    /** How many there are altogether. */
    public long getTotal() {
        return page().total();
    }

    private Page<Letter> page() {
        if (page == null) {
            page = letters.page(posted, 0, MOST);
        }
        return page;
    }

    public void print(String id) throws IOException {
        Faces.sendFile("letter.pdf", true, to -> letters.print(List.of(id), to));
    }

    public void printAll() throws IOException {
        Faces.sendFile("letters.pdf", true, to -> letters.print(shown, to));
    }

    public void post(String id) {
        posted(List.of(id));
    }

    public void postAll() {
        posted(shown);
    }

    private void posted(List<String> ids) {
        toasts.done(texts.say("letter.posted.now", ids.size()), letters.post(ids));
        Faces.redirect(ADDRESS);
    }

    /** They were not posted after all. @param with what the toast kept */
    public void undo(String with) {
        letters.undo(with);
        toasts.done(texts.get("letter.unposted"));
        Faces.redirect(ADDRESS);
    }

    /** {@code posted}, or anything else for what is to be printed. */
    public String getShow() {
        return posted ? "posted" : "open";
    }

    public void setShow(String show) {
        posted = "posted".equals(show);
    }
}
