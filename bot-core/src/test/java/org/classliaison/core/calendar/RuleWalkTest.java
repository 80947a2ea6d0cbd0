package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.classliaison.core.calendar.DayInMonth.NthWeekday;
import org.classliaison.core.calendar.DayInMonth.NthWorkingDay;
import org.classliaison.core.calendar.DayInMonth.On;
import org.classliaison.core.calendar.DayInMonth.ShortMonth;
import org.classliaison.core.calendar.Rule.Every;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.calendar.Rule.Weekly;
import org.junit.jupiter.api.Test;

/** Random rules against somebody who walks through the calendar day by day and asks of each whether it is meant. */
class RuleWalkTest {
    private static final int RULES = 1_500;
    private static final int DAYS = 1_200;

    private final WorkingDays workingDays = new ChinaWorkingDays();

    @Test
    void findsTheDaysThatAWalkThroughTheCalendarFinds() {
        for (long seed = 1; seed <= RULES; seed++) {
            Random random = new Random(seed);
            Rule rule = rule(random);
            LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_500));
            LocalDate end = from.plusDays(DAYS);

            List<LocalDate> found = rule.dates(from, Almanac.withoutExams(workingDays))
                    .map(DueDate::day)
                    .takeWhile(day -> day.isBefore(end))
                    .toList();

            assertThat(found)
                    .as("seed %d: %s from %s", seed, RuleText.write(rule), from)
                    .isEqualTo(from.datesUntil(end)
                            .filter(day -> isMeant(rule, day))
                            .toList());
            assertThat(RuleText.read(RuleText.write(rule))).as("seed %d", seed).isEqualTo(rule);
        }
    }

    private Rule rule(Random random) {
        LocalDate anchor = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1_500));
        return switch (random.nextInt(4)) {
            case 0 -> new Weekly(1 + random.nextInt(4), some(random, DayOfWeek.class), anchor);
            case 1 -> new Every(anchor, Period.ofMonths(1 + random.nextInt(14)));
            case 2 -> new Every(anchor, Period.ofDays(1 + random.nextInt(40)));
            default -> months(random);
        };
    }

    private static Rule months(Random random) {
        int last = random.nextInt(6) == 0 ? DayInMonth.LAST : 1 + random.nextInt(5);
        DayInMonth day = switch (random.nextInt(4)) {
            case 0 -> new On(1 + random.nextInt(29), random.nextBoolean() ? ShortMonth.LAST_DAY : ShortMonth.SKIP);
            case 1 -> new NthWeekday(last, DayOfWeek.of(1 + random.nextInt(7)));
            case 2 -> new NthWorkingDay(last);
            default -> new DayInMonth.Last();
        };
        return random.nextInt(8) == 0
                ? InMonths.everyMonth(
                        new On(31 - random.nextInt(3), random.nextBoolean() ? ShortMonth.LAST_DAY : ShortMonth.SKIP))
                : new InMonths(some(random, Month.class), day);
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> all) {
        EnumSet<E> chosen = EnumSet.allOf(all);
        chosen.removeIf(one -> random.nextInt(3) == 0);
        return chosen.isEmpty() ? EnumSet.allOf(all) : chosen;
    }

    private boolean isMeant(Rule rule, LocalDate day) {
        return switch (rule) {
            case Weekly weekly ->
                !day.isBefore(weekly.from())
                        && weekly.days().contains(day.getDayOfWeek())
                        && (week(day) - week(weekly.from())) % weekly.every() == 0;
            case InMonths in -> in.months().contains(day.getMonth()) && isMeant(in.day(), day);
            case Every every -> isStep(every, day);
            default -> throw new AssertionError(rule);
        };
    }

    private boolean isMeant(DayInMonth wanted, LocalDate day) {
        boolean monthEnds = day.plusDays(1).getDayOfMonth() == 1;
        return switch (wanted) {
            case On on ->
                day.getDayOfMonth() == on.day()
                        || (on.shortMonth() == ShortMonth.LAST_DAY && monthEnds && day.getDayOfMonth() < on.day());
            case DayInMonth.Last last -> monthEnds;
            case NthWeekday nth ->
                day.getDayOfWeek() == nth.weekday()
                        && (nth.nth() == DayInMonth.LAST
                                ? day.plusDays(7).getMonth() != day.getMonth()
                                : (day.getDayOfMonth() - 1) / 7 + 1 == nth.nth());
            case NthWorkingDay nth -> workingDays.isWorkday(day) && isNth(nth.nth(), day);
        };
    }

    private boolean isNth(int nth, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        LocalDate next = first.plusMonths(1);
        return nth == DayInMonth.LAST
                ? day.plusDays(1)
                        .datesUntil(next.isAfter(day) ? next : day.plusDays(1))
                        .noneMatch(workingDays::isWorkday)
                : first.datesUntil(day.plusDays(1))
                                .filter(workingDays::isWorkday)
                                .count()
                        == nth;
    }

    private static boolean isStep(Every every, LocalDate day) {
        for (int n = 1; !every.anchor().plus(every.step().multipliedBy(n)).isAfter(day); n++) {
            if (every.anchor().plus(every.step().multipliedBy(n)).equals(day)) {
                return true;
            }
        }
        return false;
    }

    /** Weeks begin on Monday; 1 January 1970 was a Thursday. */
    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + 3, 7);
    }
}
