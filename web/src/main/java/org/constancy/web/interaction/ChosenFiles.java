package org.constancy.web.interaction;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.constancy.communications.NewAttachment;

/** What somebody chose in the field for files of a form. */
public final class ChosenFiles {

    private ChosenFiles() {}

    /** A browser sends an empty part for a field in which nothing was chosen. */
    public static List<NewAttachment> of(List<Part> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> part.getSubmittedFileName() != null
                                && !part.getSubmittedFileName().isEmpty())
                        .map(ChosenFiles::attachment)
                        .toList();
    }

    private static NewAttachment attachment(Part part) {
        try {
            return new NewAttachment(part.getSubmittedFileName(), part.getContentType(), part.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
