package org.constancy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * How far a mail in a file is looked into. The library keeps some kilobytes for each part: one megabyte of nothing but boundaries would
 * take all memory that there is. So reading ends where too many lines that could part it have come again; the original stays whole.
 */
final class ReadableMail {

    private static final int MOST = 10_000;
    private static final int PLACES = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int MIXED = 31;

    private ReadableMail() {}

    /** @param in of the file, open as long as the mail is looked into */
    static MimeMessage of(Path file, SharedFileInputStream in) throws IOException, MessagingException {
        return new MimeMessage((Session) null, in.newStream(0, end(file)));
    }

    /** Where the line ends with which it is too much; -1 where the whole is read. */
    static long end(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            BitSet seen = new BitSet(PLACES);
            int again = 0;
            int column = 0;
            int hash = 0;
            int told = 0;
            boolean parts = true;
            long at = 0;
            for (int next = in.read(); next >= 0; next = in.read(), at++) {
                if (next == '\n' || next == '\r') {
                    if (parts && column > 1 && comesAgain(seen, told) && ++again > MOST) {
                        return at;
                    }
                    column = 0;
                    hash = 0;
                    told = 0;
                    parts = true;
                } else {
                    parts &= column > 1 || next == '-';
                    hash = MIXED * hash + next;
                    told = next == ' ' || next == '\t' ? told : hash;
                    column++;
                }
            }
            return -1;
        }
    }

    private static boolean comesAgain(BitSet seen, int line) {
        int place = Math.floorMod(line * 0x9E3779B9 >>> 12, PLACES);
        boolean again = seen.get(place);
        seen.set(place);
        return again;
    }
}
