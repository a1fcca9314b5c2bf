package org.constancy.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Logger;
import org.constancy.kernel.Role;

/**
 * Tells the administrator, once, the random passwords that were made at the first start: in the log, and where the
 * product has a data folder in its {@code first-sign-in.txt}, which only its owner may read. A line of that file is
 * name, password and role with tabs between.
 */
@ApplicationScoped
public class FirstSignIns {

    private static final Logger LOG = Logger.getLogger(FirstSignIns.class.getName());

    @Inject
    private AccessSettings settings;

    public void tell(Credentials made) {
        String name = made.member().name();
        String role = made.member().roles().stream()
                .sorted()
                .map(Role::name)
                .findFirst()
                .orElseThrow();
        settings.data().ifPresent(folder -> append(folder, name + "\t" + made.password() + "\t" + role + "\n"));
        LOG.info(() -> "First sign-in of " + name + " (" + role + "), said only now: " + made.password());
    }

    private static void append(Path folder, String line) {
        try {
            Files.createDirectories(folder);
            Path file = ownersOnly(folder.resolve("first-sign-in.txt"));
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The first sign-ins cannot be written into " + folder, e);
        }
    }

    private static Path ownersOnly(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            return posix
                    ? Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createFile(file);
        } catch (FileAlreadyExistsException lineBefore) {
            return file;
        }
    }
}
