package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the State Council's notices for 2025 and 2026, written down here by hand. */
class ChinaWorkingDaysTest {

    private static final List<String> FREE = List.of(
            "2025-01-01/2025-01-01",
            "2025-01-28/2025-02-04",
            "2025-04-04/2025-04-06",
            "2025-05-01/2025-05-05",
            "2025-05-31/2025-06-02",
            "2025-10-01/2025-10-08",
            "2026-01-01/2026-01-03",
            "2026-02-15/2026-02-23",
            "2026-04-04/2026-04-06",
            "2026-05-01/2026-05-05",
            "2026-06-19/2026-06-21",
            "2026-09-25/2026-09-27",
            "2026-10-01/2026-10-07");

    private static final List<LocalDate> WORKED_IN_EXCHANGE = Stream.of(
                    "2025-01-26",
                    "2025-02-08",
                    "2025-04-27",
                    "2025-09-28",
                    "2025-10-11",
                    "2026-01-04",
                    "2026-02-14",
                    "2026-02-28",
                    "2026-05-09",
                    "2026-09-20",
                    "2026-10-10")
            .map(LocalDate::parse)
            .toList();

    private final WorkingDays days = new ChinaWorkingDays();

    @Test
    void followsThePublishedNoticesOnEachDayOfTwoYears() {
        List<LocalDate> free = FREE.stream().flatMap(ChinaWorkingDaysTest::span).toList();

        LocalDate.parse("2025-01-01").datesUntil(LocalDate.parse("2027-01-01")).forEach(day -> {
            boolean weekday = day.getDayOfWeek().getValue() < 6;
            boolean worked = WORKED_IN_EXCHANGE.contains(day) || (weekday && !free.contains(day));
            assertThat(days.isWorkday(day)).as(day.toString()).isEqualTo(worked);
        });
    }

    @Test
    void aYearThatIsNotPublishedGoesByTheWeekdaysAndSaysSo() {
        LocalDate newYear = LocalDate.of(2190, 1, 1);
        assertThat(newYear.getDayOfWeek().getValue()).isLessThan(6);

        assertThat(days.isWorkday(newYear)).isTrue();
        assertThat(days.isPublished(newYear)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-27, true", "2025-12-31, true", "2026-06-01, true"})
    void whatIsPublishedIsKnown(LocalDate day, boolean published) {
        assertThat(days.isPublished(day)).isEqualTo(published);
    }

    @Test
    void theLastDaysOfAYearWaitForTheNoticeOfTheNext() {
        int last = 2026;
        while (days.isPublished(LocalDate.of(last + 1, 6, 1))) {
            last++;
        }
        assertThat(days.isPublished(LocalDate.of(last, 12, 27))).isTrue();
        assertThat(days.isPublished(LocalDate.of(last, 12, 28))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // 24 September, then the holiday of 25 to 27 September, 28 to 30 September, and 8 October after the next one
        "2026-09-23, 2026-10-08",
        // Sunday, 20 September is worked
        "2026-09-18, 2026-09-24",
        "2026-02-13, 2026-02-27",
        "2025-12-30, 2026-01-07",
        "2026-11-02, 2026-11-09",
    })
    void fiveWorkingDaysOfPublicNoticeLeapOverHolidaysAndTakeSwappedWeekends(LocalDate began, LocalDate over) {
        Rule rule = Deadline.NOTICE_OVER.rule(began);

        assertThat(rule.next(began, Almanac.withoutExams(days))).contains(new DueDate(over, rule, false));
    }

    private static Stream<LocalDate> span(String words) {
        List<LocalDate> ends =
                Arrays.stream(words.split("/")).map(LocalDate::parse).toList();
        return ends.getFirst().datesUntil(ends.getLast().plusDays(1));
    }
}
