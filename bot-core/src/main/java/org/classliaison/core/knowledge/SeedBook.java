package org.classliaison.core.knowledge;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of all seed files, each topic in one place only: of two, the later would silently win. */
public final class SeedBook {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();

    /**
     * @param name what error messages call the file
     * @throws BadSeed if the file is no list of complete items, or has a topic that was there before
     */
    public void read(String name, InputStream yaml) {
        for (Entry entry : new SeedFile(name).read(yaml)) {
            String before = files.putIfAbsent(entry.topic(), name);
            if (before != null) {
                throw new BadSeed(name + ", topic " + entry.topic() + ": this topic is in " + before
                        + " already; give one of the two another.");
            }
            entries.add(entry);
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
