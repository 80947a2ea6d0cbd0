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

    /** How far it has come with what it has to learn first. */
    default Learning learning() {
        return Learning.DONE;
    }

    /** Whether it answers. Otherwise nobody should ask it, and no line counts as looked at. */
    default boolean isReady() {
        return learning() == Learning.DONE;
    }

    enum Learning {
        /** Whoever asks now would wait. */
        UNDER_WAY,
        DONE,
        /** It has learned nothing and will not before the next start. */
        FAILED
    }
}
