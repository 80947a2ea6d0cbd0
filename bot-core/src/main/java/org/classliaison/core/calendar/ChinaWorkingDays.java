package org.classliaison.core.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Working days in China by the yearly notice of the State Council, as the library tyme4j keeps it. A year is published once
 * the library has it; until then weekdays go.
 */
public final class ChinaWorkingDays implements WorkingDays {

    /** From here on the notice of the next year may swap days; so far it has never reached further back. */
    private static final MonthDay NEXT_NOTICE_REACHES = MonthDay.of(12, 28);

    /** By year, whether the days of the notice are worked. */
    private final Map<Integer, Map<LocalDate, Boolean>> notices = new ConcurrentHashMap<>();

    @Override
    public boolean isWorkday(LocalDate day) {
        Boolean worked = notice(day.getYear()).get(day);
        return worked == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : worked;
    }

    @Override
    public boolean isPublished(LocalDate day) {
        boolean nextToo = !MonthDay.from(day).isBefore(NEXT_NOTICE_REACHES);
        return hasNotice(day.getYear()) && (!nextToo || hasNotice(day.getYear() + 1));
    }

    private boolean hasNotice(int year) {
        return !notice(year).isEmpty();
    }

    private Map<LocalDate, Boolean> notice(int year) {
        return notices.computeIfAbsent(year, ChinaWorkingDays::read);
    }

    private static Map<LocalDate, Boolean> read(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> holiday(day) != null)
                .collect(Collectors.toMap(day -> day, ChinaWorkingDays::isWorked));
    }

    private static boolean isWorked(LocalDate day) {
        LegalHoliday holiday = holiday(day);
        return holiday != null && holiday.isWork();
    }

    private static @Nullable LegalHoliday holiday(LocalDate day) {
        return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
