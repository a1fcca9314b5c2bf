package org.constancy.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps the embedded database to one process: the others are told at once, by one sentence, instead of by what fails
 * when they come to open it. Ends with the process, however that ends.
 */
final class DataLock {

    private static FileChannel held;

    private DataLock() {}

    /** Refuses to start where another process has the folder. */
    static void take(Path data) throws IOException {
        held = FileChannel.open(data.resolve("constancy.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held.tryLock() == null) {
            throw new CannotStart("The folder " + data + " is in use by another Constancy. Stop that one, or choose"
                    + " another folder with CONSTANCY_DATA.");
        }
    }
}
