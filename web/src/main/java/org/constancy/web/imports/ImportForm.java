package org.constancy.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.constancy.integration.ImportJob;
import org.constancy.integration.Imports;
import org.constancy.integration.Upload;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** Takes files, or a whole folder of them, and starts an import; and lists those that were. */
@Named
@RequestScoped
public class ImportForm {

    private static final int SHOWN = 50;
    private static final String SOURCE = "import";

    @Inject
    private Imports imports;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private List<Part> files = List.of();
    private List<Part> folder = List.of();
    private String url;
    private boolean dryRun = true;
    private List<ImportJob> newest;

    public void start() {
        List<Upload> uploads = Stream.concat(chosen(files), chosen(folder))
                .map(ImportForm::upload)
                .toList();
        if (!uploads.isEmpty()) {
            show(start(uploads));
        } else if (url != null && !url.isBlank()) {
            show(imports.startFrom(url.strip(), SOURCE, dryRun));
        } else {
            toasts.failed(texts.get("import.nothing"));
        }
    }

    private static void show(String id) {
        Faces.redirect("imports/import.xhtml?id=%s", id);
    }

    private String start(List<Upload> uploads) {
        String name = uploads.size() == 1
                ? uploads.get(0).name()
                : texts.say("import.several", uploads.get(0).name(), uploads.size() - 1);
        return imports.start(name, SOURCE, dryRun, uploads);
    }

    /* A browser sends an empty part for a field in which nothing was chosen. */
    private static Stream<Part> chosen(List<Part> parts) {
        return parts == null
                ? Stream.empty()
                : parts.stream()
                        .filter(part -> part.getSubmittedFileName() != null
                                && !part.getSubmittedFileName().isEmpty());
    }

    private static Upload upload(Part part) {
        try {
            return new Upload(part.getSubmittedFileName(), part.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ImportJob> getNewest() {
        if (newest == null) {
            newest = imports.newest(0, SHOWN).rows();
        }
        return newest;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public List<Part> getFolder() {
        return folder;
    }

    public void setFolder(List<Part> folder) {
        this.folder = folder;
    }

    /** Where a file is that is to be fetched; looked at where none was chosen. */
    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }
}
