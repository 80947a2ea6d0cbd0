package org.classliaison.core.calendar;

import java.time.LocalDate;

/** What was found in a typed line that should name a first and a last day. */
public sealed interface SpanRead {

    record Found(LocalDate first, LocalDate last) implements SpanRead {}

    /** A day that does not exist, or an end before the start. */
    record Wrong(ReminderRead.Wrong why) implements SpanRead {}

    record None() implements SpanRead {}
}
