package org.classliaison.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.SeedFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The seed entries that this release brings along, from the db module's jar. */
final class SeedFiles {

    private static final String WHERE = "classpath*:db/seed/knowledge/*.yaml";

    private SeedFiles() {}

    /** @throws org.classliaison.core.knowledge.BadSeed if a file is not as it should be */
    static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                try (InputStream yaml = file.getInputStream()) {
                    entries.addAll(new SeedFile(String.valueOf(file.getFilename())).read(yaml));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The seed entries in " + WHERE + " cannot be read", e);
        }
        return entries;
    }
}
