package org.classliaison.core.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.classliaison.core.signs.SignSeed;

/** The seed as it is shipped, for tests. */
public final class Seed {

    /** What is learned from the seed, for all tests of all modules. */
    public static final Path LEARNED = Path.of(System.getProperty("liaison.understanding", "target/understanding"));

    private Seed() {}

    public static List<Entry> entries() {
        SeedWays ways = new SeedWays();
        forEach("ways", ways::read);
        return ways.addTo(bareEntries());
    }

    /** The entries with the ways of asking in their own files only. */
    static List<Entry> bareEntries() {
        List<Entry> entries = new ArrayList<>();
        forEach("knowledge", (name, yaml) -> entries.addAll(new SeedFile(name).read(yaml)));
        return entries;
    }

    /** The further ways of asking, by the manner of speaking. */
    static Map<String, SeedWays> manners() {
        Map<String, SeedWays> manners = new TreeMap<>();
        forEach("ways", (name, yaml) -> manners.put(name, new SeedWays().read(name, yaml)));
        return manners;
    }

    /** What the detectors of care flags learn from. */
    public static SignSeed signs() {
        SignSeed signs = new SignSeed();
        forEach("signs", signs::read);
        return signs;
    }

    private static void forEach(String folder, BiConsumer<String, InputStream> reader) {
        try (Stream<Path> files = Files.list(folder().resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream yaml = Files.newInputStream(file)) {
                    reader.accept(file.getFileName().toString(), yaml);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
