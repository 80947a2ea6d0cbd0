package org.classliaison.core.calendar;

import java.time.LocalDate;
import org.classliaison.core.calendar.ReadBounds.Bounds;
import org.classliaison.core.calendar.ReminderRead.Trouble;

/** Reads a first and a last day: 1月4日到1月15日, 2027-01-04 至 2027-01-15, from January 4 to January 15. */
public final class ReadSpan {

    private final ReadBounds bounds = new ReadBounds();

    /** @param today in the branch's zone; days without a year count from it */
    public SpanRead in(String typed, LocalDate today) {
        try {
            Bounds found = bounds.in(Sentence.typed(typed), today);
            LocalDate first = found.start();
            LocalDate last = found.end();
            if (first == null || last == null) {
                return new SpanRead.None();
            }
            return last.isBefore(first)
                    ? new SpanRead.Wrong(new ReminderRead.Wrong(Trouble.ENDS_BEFORE_START, typed.strip()))
                    : new SpanRead.Found(first, last);
        } catch (Unreadable e) {
            return new SpanRead.Wrong(e.wrong());
        }
    }
}
