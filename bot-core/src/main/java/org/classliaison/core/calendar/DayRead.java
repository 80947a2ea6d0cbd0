package org.classliaison.core.calendar;

/** What was found in a typed line that should name a day. */
public sealed interface DayRead {

    /**
     * @param before what stands before the day, stripped
     * @param after what stands behind it and its time, stripped
     */
    record Found(When when, String before, String after) implements DayRead {}

    /**
     * Looks like a day or a time and is none, such as 2月30日 or 25:00.
     *
     * @param words what looks so
     * @param before what stands before it, stripped
     */
    record Wrong(String words, String before) implements DayRead {}

    record None() implements DayRead {}
}
