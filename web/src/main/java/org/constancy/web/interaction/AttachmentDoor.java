package org.constancy.web.interaction;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constancy.communications.AttachedFile;
import org.constancy.communications.Attachments;
import org.constancy.kernel.Refusal;

/** {@code GET /attachments/<interaction>/<key>}: a file, for staff who see its interaction; else 404. */
public class AttachmentDoor extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([^/]{1,100})/([^/]{1,100})");

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        AttachedFile file = asked.matches() ? file(asked.group(1), asked.group(2)) : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(AttachmentAnswer.type(file));
        AttachmentAnswer.headers(file).forEach(response::setHeader);
        file.content().writeTo(response.getOutputStream());
    }

    private AttachedFile file(String interaction, String key) {
        try {
            return attachments.get(interaction, key);
        } catch (Refusal none) {
            return null;
        }
    }
}
