package org.constancy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What hangs on a mail: everything but its text. */
final class AttachmentReader {

    private static final int DEEPEST = 20;
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 120;

    private AttachmentReader() {}

    /** At most {@value #MOST}; what is broken in one is left out of it. */
    static List<MailView.Attachment> list(Part mail) throws IOException {
        List<MailView.Attachment> all = new ArrayList<>();
        for (Part each : parts(mail)) {
            int place = all.size();
            all.add(new MailView.Attachment(place, name(each, place), copy(each, OutputStream.nullOutputStream())));
        }
        return all;
    }

    /** Those of {@link #list}, in its order. */
    static List<Part> parts(Part mail) {
        List<Part> found = new ArrayList<>();
        collect(mail, found, 0);
        return found;
    }

    /** Its bytes, as far as they can be decoded. @return how many */
    static long copy(Part part, OutputStream into) throws IOException {
        long size = 0;
        byte[] some = new byte[1 << 16];
        try (InputStream in = part.getInputStream()) {
            for (int count = read(in, some); count > 0; count = read(in, some)) {
                into.write(some, 0, count);
                size += count;
            }
        } catch (MessagingException broken) {
            return size;
        }
        return size;
    }

    private static int read(InputStream in, byte[] some) {
        try {
            return in.read(some);
        } catch (IOException broken) {
            return -1;
        }
    }

    private static void collect(Part part, List<Part> found, int depth) {
        try {
            if (part.isMimeType("multipart/*") && depth < DEEPEST) {
                Multipart parts = (Multipart) part.getContent();
                for (int i = 0; i < parts.getCount() && found.size() < MOST; i++) {
                    collect(parts.getBodyPart(i), found, depth + 1);
                }
            } else if (!isText(part)) {
                found.add(part);
            }
        } catch (MessagingException | IOException | ClassCastException broken) {
            found.add(part);
        }
    }

    private static boolean isText(Part part) throws MessagingException {
        boolean shown = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return shown && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && part.getFileName() == null;
    }

    /** One that no folder and no header line can be made of. */
    private static String name(Part part, int place) {
        String said = null;
        try {
            said = part.getFileName() == null ? null : MimeUtility.decodeText(part.getFileName());
        } catch (MessagingException | IOException broken) {
            said = null;
        }
        String legal = BodyReader.clean(MailText.line(said))
                .replaceAll("[\\\\/:*?\"<>|;\\p{Cf}\\n\\t]+", "_")
                .replaceAll("^[._ ]+", "")
                .strip();
        String name = legal.isEmpty() ? "attachment-" + (place + 1) : legal;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
