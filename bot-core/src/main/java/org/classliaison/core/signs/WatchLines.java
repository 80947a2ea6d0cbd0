package org.classliaison.core.signs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.classliaison.core.knowledge.Sentences;

/** All detectors together. Safe for many threads. */
public final class WatchLines implements Watcher {

    private final WatchManner manner;
    private final WatchLeaks leaks;

    WatchLines(WatchManner manner, WatchLeaks leaks) {
        this.manner = manner;
        this.leaks = leaks;
    }

    /**
     * Learns from the seed, a minute or so, unless the folder remembers what was learned from the very same one.
     *
     * @param cache folder for what takes long to compute; may be the one of the library
     */
    public static WatchLines open(SignSeed seed, Sentences sentences, StudentNumber students, Path cache) {
        return new WatchLines(WatchManner.open(seed, sentences, cache), new WatchLeaks(students));
    }

    /** The same without sentence vectors: many times as fast, and not quite as good. */
    public WatchLines byLettersAlone() {
        return new WatchLines(manner.byLettersAlone(), leaks);
    }

    @Override
    public List<Sign> signs(String text) {
        List<Sign> signs = new ArrayList<>(leaks.signs(text));
        signs.addAll(manner.signs(text));
        signs.sort(Comparator.comparing(Sign::severity).reversed().thenComparingDouble(Sign::perThousand));
        return List.copyOf(signs);
    }
}
