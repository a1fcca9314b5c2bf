package org.constancy.web.tmf;

import java.io.Writer;
import org.constancy.kernel.Refusal;

/**
 * Text up to a length that no resource has; refused with 413 beyond. A patch that copies a list into itself again and again
 * is short, and what it makes is longer than any memory.
 */
final class BoundedText extends Writer {

    private static final int LONGEST = 4_000_000;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) {
        if (text.length() + length > LONGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "resource.size", "The resource would become far too long.", null);
        }
        text.append(characters, offset, length);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void flush() {
        // All is in memory.
    }

    @Override
    public void close() {
        // All is in memory.
    }
}
