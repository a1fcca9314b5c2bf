package org.constancy.web.imports;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.constancy.integration.ImportJob;
import org.constancy.integration.ImportLine;
import org.constancy.integration.ImportProblem;
import org.constancy.integration.Imports;
import org.constancy.kernel.Attempt;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One import: how far it is, what became of each document, and what it leaves for a person to look at. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final List<String> SHOWN = List.of("all", "created", "updated", "unchanged", "refused");
    private static final int STEP = 100;
    private static final int PROBLEMS = 200;

    @Inject
    private Imports imports;

    private String id = "";
    private String show;
    private int after;
    private transient ImportJob job;
    private transient List<ImportLine> lines;
    private transient List<ImportProblem> problems;

    /** 404 where there is none. */
    public void open() {
        getJob();
    }

    /** Looks again; when it is done, the page shows what came of it. */
    public void look() {
        job = null;
        if (isDone()) {
            Faces.redirect("imports/import.xhtml?id=%s", id);
        }
    }

    public ImportJob getJob() {
        if (job == null) {
            job = imports.get(id);
        }
        return job;
    }

    public boolean isDone() {
        return getJob().finishedAt() != null;
    }

    /** The lines with the outcome that is shown, from where the page before ended. */
    public List<ImportLine> getLines() {
        if (lines == null) {
            Attempt.Outcome outcome = getShow().equals("all")
                    ? null
                    : Attempt.Outcome.valueOf(getShow().toUpperCase(Locale.ROOT));
            lines = imports.lines(id, outcome, after, STEP);
        }
        return lines;
    }

    /** Where the next page begins; {@code null} on the last one. */
    public Integer getNext() {
        return getLines().size() < STEP ? null : getLines().get(STEP - 1).number();
    }

    /** References that name nothing that is here. */
    public List<ImportProblem> getUnbound() {
        return problems("reference.unbound");
    }

    /** Prices that no offering uses. */
    public List<ImportProblem> getUnused() {
        return problems("price.unused");
    }

    private List<ImportProblem> problems(String code) {
        if (problems == null) {
            problems = imports.problems(id, PROBLEMS);
        }
        return problems.stream().filter(each -> each.code().equals(code)).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** {@code all}, or an outcome in small letters; unless told, what was refused if anything was. */
    public String getShow() {
        return show != null ? show : getJob().refused() > 0 ? "refused" : "all";
    }

    public void setShow(String show) {
        this.show = SHOWN.contains(String.valueOf(show)) ? show : null;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
