package org.classliaison.core.signs;

import java.util.List;

/** Looks at a line and says what it may show. Keeps nothing, and knows nothing of who wrote it. */
@FunctionalInterface
public interface Watcher {

    /**
     * @param text as it was written, of any length
     * @return at most one sign of each category, the most urgent first; also weak ones, down to 20 of 1,000 ordinary
     *     lines: whoever asks decides how many are too many
     */
    List<Sign> signs(String text);

    /** Whether it answers at once; while it is still learning it would keep whoever asks waiting. */
    default boolean isReady() {
        return true;
    }
}
