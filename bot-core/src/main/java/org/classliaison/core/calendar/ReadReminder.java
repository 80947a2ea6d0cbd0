package org.classliaison.core.calendar;

import java.time.LocalDateTime;
import java.util.List;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.classliaison.core.calendar.Rule.Once;

/** Reads a sentence that asks for a reminder: 下周五前交思想汇报, 每月15号党费, every month on the 15th. */
public final class ReadReminder {

    private final ReadDay days = new ReadDay();

    /**
     * @param sentence as typed, without the command
     * @param now on the branch's clock
     */
    public ReminderRead in(String sentence, LocalDateTime now) {
        return switch (days.in(sentence, now.toLocalDate())) {
            case DayRead.None none -> new ReminderRead.Unsure(Open.NO_DAY, List.of());
            case DayRead.Wrong wrong -> new ReminderRead.Wrong(Trouble.NO_SUCH_DAY, wrong.words());
            case DayRead.Found found ->
                found.when().isPastAt(now)
                        ? new ReminderRead.Wrong(Trouble.PAST, sentence)
                        : new ReminderRead.Read(wish(found));
        };
    }

    private static Wish wish(DayRead.Found found) {
        String what = (found.before() + found.after()).strip();
        Wish.Times times =
                new Wish.Times(new Once(found.when().day()), found.when().time(), null, null);
        return new Wish(what, times, List.of());
    }
}
