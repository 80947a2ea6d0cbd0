package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReadRule.Found;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.Rule.Once;

/** The weekday that stands behind a date: 12月5日（周六）. Where the two do not agree, it has to be asked which is meant. */
final class WeekdayBeside {

    private static final Pattern SHAPE = Pattern.compile(Sentence.CUT + "\\s?\\(?(?:周|星期|礼拜)([一二三四五六日天])\\)?");

    private WeekdayBeside() {}

    static Found checked(Found found, Asked asked) {
        Optional<Matcher> beside = found.rest().find(SHAPE);
        if (beside.isEmpty() || !(found.read() instanceof RuleRead.Of of) || !(of.rule() instanceof Once once)) {
            return found;
        }
        DayOfWeek weekday = Weekdays.chinese(beside.get().group(1));
        RuleRead read = once.day().getDayOfWeek() == weekday
                ? found.read()
                : RuleRead.choice(Open.SEVERAL_DAYS, once, new Once(nearest(once.day(), weekday, asked.today())));
        return new Found(read, found.time(), found.words(), found.rest().without(beside.get()));
    }

    private static LocalDate nearest(LocalDate day, DayOfWeek weekday, LocalDate today) {
        LocalDate before = day.with(TemporalAdjusters.previous(weekday));
        boolean nearer = before.isAfter(day.minusDays(4)) && !before.isBefore(today);
        return nearer ? before : day.with(TemporalAdjusters.next(weekday));
    }
}
