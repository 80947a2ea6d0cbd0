package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Local hours in zones whose clocks change. */
class ScheduleTest {
    private static final Almanac ALMANAC = Almanac.withoutExams(new ChinaWorkingDays());

    @ParameterizedTest
    @CsvSource({
        // 29 March 2026 leaves out two to three o'clock
        "Europe/Berlin, 2026-03-28T02:30, 2026-03-28T01:30:00Z",
        "Europe/Berlin, 2026-03-29T02:30, 2026-03-29T01:30:00Z",
        "Europe/Berlin, 2026-03-30T02:30, 2026-03-30T00:30:00Z",
        // 25 October 2026 has it twice: the first counts
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 2026-10-26T02:30, 2026-10-26T01:30:00Z",
        "America/New_York, 2026-03-08T02:30, 2026-03-08T07:30:00Z",
        "America/New_York, 2026-11-01T01:30, 2026-11-01T05:30:00Z",
        // half an hour, and a change at midnight
        "Australia/Lord_Howe, 2026-10-04T02:15, 2026-10-03T15:45:00Z",
        "Asia/Beirut, 2026-03-29T00:00, 2026-03-28T22:00:00Z",
        "Asia/Shanghai, 2026-03-29T02:30, 2026-03-28T18:30:00Z",
    })
    void anHourThatIsLeftOutMovesForwardAndOfOneThatComesTwiceTheFirstCounts(
            ZoneId zone, LocalDateTime local, Instant at) {
        Schedule schedule = daily(zone, local.toLocalTime());

        assertThat(schedule.at(local)).isEqualTo(at);
    }

    @Test
    void theHourOnTheWallStaysWhenTheClocksChange() {
        Schedule schedule = daily(ZoneId.of("Europe/Berlin"), LocalTime.of(19, 0));

        assertThat(schedule.dates(LocalDate.of(2026, 10, 24), ALMANAC).limit(3).map(Schedule.Due::at))
                .containsExactly(
                        Instant.parse("2026-10-24T17:00:00Z"),
                        Instant.parse("2026-10-25T18:00:00Z"),
                        Instant.parse("2026-10-26T18:00:00Z"));
    }

    @Test
    void eachDayHasOneTimeAndEachIsLaterThanTheOneBefore() {
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe")) {
            Schedule schedule = daily(ZoneId.of(zone), LocalTime.of(2, 30));
            List<Instant> times = schedule.dates(LocalDate.of(2026, 1, 1), ALMANAC)
                    .limit(366)
                    .map(Schedule.Due::at)
                    .toList();
            assertThat(times).as(zone).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void theNextTimeIsLaterThanTheLastAlsoInAnHourThatComesTwice() {
        Schedule schedule = daily(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30));
        Instant first = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(schedule.next(first.minusSeconds(1), ALMANAC))
                .hasValueSatisfying(due -> assertThat(due.at()).isEqualTo(first));
        assertThat(schedule.next(first, ALMANAC))
                .hasValueSatisfying(due -> assertThat(due.local()).isEqualTo("2026-10-26T02:30"));
        assertThat(schedule.next(first.plusSeconds(3600), ALMANAC))
                .hasValueSatisfying(due -> assertThat(due.local()).isEqualTo("2026-10-26T02:30"));
    }

    @Test
    void endsOnItsLastDay() {
        Schedule schedule = new Schedule(
                RuleText.read("weekly 1 5 2026-11-23"),
                LocalTime.of(18, 0),
                ZoneId.of("Asia/Shanghai"),
                LocalDate.of(2026, 12, 4));

        assertThat(schedule.dates(LocalDate.of(2026, 11, 23), ALMANAC).map(Schedule.Due::local))
                .containsExactly(LocalDateTime.parse("2026-11-27T18:00"), LocalDateTime.parse("2026-12-04T18:00"));
        assertThat(schedule.next(Instant.parse("2026-12-04T10:00:00Z"), ALMANAC))
                .isEmpty();
    }

    @Test
    void aLeadIsCountedOnTheWallClockToo() {
        assertThat(Lead.days(1).before(LocalDateTime.parse("2026-03-29T19:00"))).isEqualTo("2026-03-28T19:00");
        assertThat(Lead.hours(2).before(LocalDateTime.parse("2027-01-01T01:00")))
                .isEqualTo("2026-12-31T23:00");
        assertThat(Lead.read("7d")).isEqualTo(Lead.days(7));
        assertThat(Lead.read(Lead.hours(2).text())).isEqualTo(Lead.hours(2));
    }

    private static Schedule daily(ZoneId zone, LocalTime time) {
        return new Schedule(RuleText.read("weekly 1 1,2,3,4,5,6,7 2026-01-01"), time, zone, null);
    }
}
