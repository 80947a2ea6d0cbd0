package org.classliaison.core.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The seed as it is shipped, for tests. */
public final class Seed {

    private Seed() {}

    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder().resolve("knowledge"))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream yaml = Files.newInputStream(file)) {
                    entries.addAll(new SeedFile(file.getFileName().toString()).read(yaml));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    public static List<String> chatter() {
        try {
            return Files.readAllLines(folder().resolve("chatter.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        Path fromModule = Path.of("../db/seed");
        return Files.isDirectory(fromModule) ? fromModule : Path.of("db/seed");
    }
}
