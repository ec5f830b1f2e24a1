package org.article30.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/** The copies of samples made since the program started: each in a folder of its own among the system's temporary files, gone when it is closed or the program ends. */
final class TemporaryCopies {

    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ending = new AtomicBoolean();

    /** A folder for one more copy. */
    Path folder() throws IOException {
        if (ending.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> folders.forEach(TemporaryCopies::clear))); // also where the program is ended from outside
        }
        var folder = Files.createTempDirectory("article30-");
        folders.add(folder);
        return folder;
    }

    /** Whether a file is such a copy. */
    boolean hold(Path file) {
        return folders.stream().anyMatch(file::startsWith);
    }

    /** Deletes a file if it is such a copy; it has to be closed. */
    void delete(Path file) {
        folders.stream().filter(file::startsWith).toList().forEach(folder -> {
            folders.remove(folder);
            clear(folder);
        });
    }

    /** What cannot be deleted stays until the system clears its temporary files. */
    private static void clear(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LoggerFactory.getLogger(TemporaryCopies.class).warn("temporary copy not deleted", e);
        }
    }
}
