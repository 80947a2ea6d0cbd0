package org.classliaison.core.act.remind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.DayInMonth;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.ReminderRead;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.calendar.RuleText;
import org.classliaison.core.calendar.RuleWords;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.calendar.Wish;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.reminders.Reminder;
import org.jspecify.annotations.Nullable;

/** What an unclear sentence may mean, on buttons. The words wait in a draft, the times in the button. */
final class Guesses {

    private static final String NONE = "-";

    private final RemindDesk desk;

    Guesses(RemindDesk desk) {
        this.desk = desk;
    }

    /** The reader's own; where it has found no day, the days that are wanted most. */
    List<Wish> of(String sentence, ReminderRead.Unsure unsure) {
        if (!unsure.guesses().isEmpty() || unsure.open() != ReminderRead.Open.NO_DAY) {
            return unsure.guesses();
        }
        LocalDate tomorrow = desk.today().plusDays(1);
        return List.of(
                wish(sentence, new Rule.Once(tomorrow)),
                wish(sentence, new Rule.Once(desk.today().plusWeeks(1))),
                wish(sentence, Rule.InMonths.everyMonth(new DayInMonth.Last())),
                wish(sentence, Rule.InMonths.quarterEnds()));
    }

    List<List<Button>> rows(Reminder draft, List<Wish> wishes) {
        List<List<Button>> rows = new ArrayList<>();
        for (Wish wish : wishes) {
            String label = new RuleWords(desk.pen().texts()).of(wish.times().rule());
            LocalTime time = wish.times().time();
            String detail = Detail.choosing(written(wish)).written();
            rows.add(List.of(
                    desk.button(draft, Action.GUESS_REMINDER, detail, time == null ? label : label + " " + time)));
        }
        return rows;
    }

    /** The reverse of what stands in a button. */
    Wish read(String written) {
        String[] parts = written.split(";", -1);
        List<Lead> leads = Arrays.stream(parts[4].split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Lead::read)
                .toList();
        Wish.Times times = new Wish.Times(
                RuleText.read(parts[0]),
                isNone(parts[1]) ? null : LocalTime.parse(parts[1]),
                isNone(parts[2]) ? null : ZoneId.of(parts[2]),
                isNone(parts[3]) ? null : LocalDate.parse(parts[3]));
        return new Wish("", times, leads);
    }

    /** New words for a draft that has none. */
    static Wish sameTimes(String words, Reminder draft) {
        Schedule schedule = draft.what().schedule();
        Wish.Times times = new Wish.Times(schedule.rule(), schedule.time(), schedule.zone(), schedule.until());
        return new Wish(words.strip(), times, draft.what().manner().leads());
    }

    private static String written(Wish wish) {
        Wish.Times times = wish.times();
        return String.join(
                ";",
                RuleText.write(times.rule()),
                orNone(times.time()),
                orNone(times.zone()),
                orNone(times.until()),
                wish.leads().stream().map(Lead::text).collect(Collectors.joining(",")));
    }

    private static Wish wish(String what, Rule rule) {
        return new Wish(what.strip(), new Wish.Times(rule, null, null, null), List.of());
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }

    private static boolean isNone(String word) {
        return word.equals(NONE);
    }
}
