package org.constancy.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server's own folder of one run, {@code <data>/server/<process id>}: its configuration, made anew at each start so
 * that no start inherits the settings of another, and the unpacked application. Those of runs that were killed are
 * removed at the next start.
 */
record Instance(Path folder) {

    /** @param runtime the unpacked Payara Micro, which any number of instances share */
    static Instance create(Path data, Path runtime) throws IOException {
        Path all = Files.createDirectories(data.resolve("server"));
        var instance =
                new Instance(all.resolve(Long.toString(ProcessHandle.current().pid())));
        try (Stream<Path> folders = Files.list(all)) {
            folders.map(Instance::new).filter(Instance::isAbandoned).forEach(Instance::delete);
        }
        instance.delete();
        for (String part : List.of("config", "docroot", "lib")) {
            copy(runtime.resolve(part), instance.folder.resolve(part));
        }
        return instance;
    }

    void delete() {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Instance::deleteFile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean isAbandoned() {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString())).isEmpty();
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (FileSystemException stillUsed) {
            file.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
