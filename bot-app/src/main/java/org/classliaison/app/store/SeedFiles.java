package org.classliaison.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.SeedFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What this release brings along in the db module's jar: entries, and lines of chat that want no reply. */
public final class SeedFiles {

    private static final String ENTRIES = "classpath*:db/seed/knowledge/*.yaml";
    private static final String CHATTER = "db/seed/chatter.txt";

    private SeedFiles() {}

    /** @throws org.classliaison.core.knowledge.BadSeed if a file is not as it should be */
    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(ENTRIES)) {
                try (InputStream yaml = file.getInputStream()) {
                    entries.addAll(new SeedFile(String.valueOf(file.getFilename())).read(yaml));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The seed entries in " + ENTRIES + " cannot be read", e);
        }
        return entries;
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
