package org.classliaison.core.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the entries that fit a line of chat. The library does; tests of what follows bring their own. */
@FunctionalInterface
public interface Finder {

    /**
     * @param classId the class in whose group the line was said; null means none, so only the branch's entries
     * @param today the day in the school's zone; entries that are not valid on it do not answer
     */
    Findings find(String text, @Nullable Long classId, LocalDate today);

    /** The same for a line that nobody said to the bot: nothing, without a search, where it is plainly no question. */
    default Findings overhear(String text, @Nullable Long classId, LocalDate today) {
        return find(text, classId, today);
    }
}
