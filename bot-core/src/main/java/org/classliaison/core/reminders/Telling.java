package org.classliaison.core.reminders;

import org.classliaison.core.calendar.Lead;
import org.jspecify.annotations.Nullable;

/**
 * Which of the words about one date it is. Its text form is that of its lead time, or {@code after}.
 *
 * @param lead how long before, or null for the word to the members the day after
 */
public record Telling(@Nullable Lead lead) {

    /** The word to the members, where nobody has said that it is done. */
    public static final Telling AFTERWARDS = new Telling(null);

    private static final String AFTER = "after";

    /** @throws IllegalArgumentException if it is none */
    public static Telling read(String text) {
        return text.equals(AFTER) ? AFTERWARDS : new Telling(Lead.read(text));
    }

    public String text() {
        return lead == null ? AFTER : lead.text();
    }
}
