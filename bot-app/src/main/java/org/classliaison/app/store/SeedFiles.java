package org.classliaison.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.SeedBook;
import org.classliaison.core.knowledge.SeedWays;
import org.classliaison.core.signs.SignSeed;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What this release brings along in the db module's jar: entries, lines of chat that want no reply, and what care
 * flags are learned from. */
public final class SeedFiles {

    private static final String ENTRIES = "classpath*:db/seed/knowledge/*.yaml";
    private static final String WAYS = "classpath*:db/seed/ways/*.yaml";
    private static final String CHATTER = "db/seed/chatter.txt";

    private static final String SIGNS = "classpath*:db/seed/signs/*";

    private SeedFiles() {}

    /**
     * @throws org.classliaison.core.knowledge.BadSeed if a file is not as it should be
     */
    public static List<Entry> entries() {
        SeedBook book = new SeedBook();
        SeedWays ways = new SeedWays();
        forEach(ENTRIES, book::read);
        forEach(WAYS, ways::read);
        return ways.addTo(book.entries());
    }

    /**
     * What the detectors of care flags learn from.
     *
     * @throws org.classliaison.core.signs.BadSigns if a file is not as it should be
     */
    public static SignSeed signs() {
        SignSeed seed = new SignSeed();
        forEach(SIGNS, seed::read);
        return seed;
    }

    private static void forEach(String pattern, BiConsumer<String, InputStream> reader) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (InputStream yaml = file.getInputStream()) {
                    reader.accept(String.valueOf(file.getFilename()), yaml);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The seed files in " + pattern + " cannot be read", e);
        }
    }

    /** One line of a class group each. */
    public static List<String> chatter() {
        try {
            return new ClassPathResource(CHATTER)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The chatter in " + CHATTER + " cannot be read", e);
        }
    }
}
