package org.classliaison.core.calendar;

import java.util.List;

/** What was found in a typed sentence that should ask for a reminder. */
public sealed interface ReminderRead {

    int MOST_GUESSES = 3;

    record Read(Wish wish) implements ReminderRead {}

    /**
     * It may mean several things, or part of it is a guess.
     *
     * @param guesses the best first, 0 to {@value #MOST_GUESSES}, to be offered as buttons
     */
    record Unsure(Open open, List<Wish> guesses) implements ReminderRead {}

    /**
     * It cannot be kept as it stands.
     *
     * @param words what is wrong in it, as typed
     */
    record Wrong(Trouble trouble, String words) implements ReminderRead {}

    /** What has to be asked. Its sentence is {@code reading.open.<name>}. */
    enum Open {
        /** No day in it, or none that can be read. */
        NO_DAY,
        /** Every 31st: at the month's end, or only in months that have one? */
        SHORT_MONTHS,
        /** Day or month could be one or the other. */
        SEVERAL_DAYS,
        /** Words are left between which the day was found. */
        PARTLY_READ
    }

    /** Why not. Its sentence is {@code reading.wrong.<name>}. */
    enum Trouble {
        NO_SUCH_DAY,
        NO_SUCH_TIME,
        PAST,
        ENDS_BEFORE_START,
        UNKNOWN_ZONE,
        /** The lead time is longer than there is left, or than a year. */
        LEAD_TOO_LONG,
        TOO_LONG
    }
}
