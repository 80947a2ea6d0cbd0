package org.classliaison.app.rehearse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.SeedFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The entries that this release brings along. A rehearsal needs no database, so it sees no branch's own entries. */
final class ShippedEntries {

    private static final String WHERE = "classpath*:db/seed/knowledge/*.yaml";

    private ShippedEntries() {}

    static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                try (InputStream yaml = file.getInputStream()) {
                    entries.addAll(new SeedFile(String.valueOf(file.getFilename())).read(yaml));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The entries in " + WHERE + " cannot be read", e);
        }
        return entries;
    }
}
