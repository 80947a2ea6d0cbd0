package org.classliaison.app.rehearse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.knowledge.ChatterFile;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.SeedFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The entries and the chatter that this release brings along. */
final class ShippedKnowledge {

    private final PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try {
            for (Resource file : classPath.getResources("classpath*:db/seed/knowledge/*.yaml")) {
                try (InputStream yaml = file.getInputStream()) {
                    entries.addAll(new SeedFile(String.valueOf(file.getFilename())).read(yaml));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The entries that ship with the bot cannot be read.", e);
        }
        return entries;
    }

    List<String> chatter() {
        try (InputStream file =
                classPath.getResource("classpath:db/seed/chatter.txt").getInputStream()) {
            return ChatterFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The chatter that ships with the bot cannot be read.", e);
        }
    }
}
