package org.classliaison.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A data folder for one bench. */
record Scratch(Path folder) implements AutoCloseable {

    static Scratch fresh() {
        try {
            return new Scratch(Files.createTempDirectory("liaison-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("The temporary folder " + folder + " could not be deleted");
        }
    }
}
