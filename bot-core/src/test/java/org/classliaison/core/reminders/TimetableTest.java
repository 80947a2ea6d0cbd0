package org.classliaison.core.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.calendar.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is told, in local time and with the nights left out. */
class TimetableTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        // due, lead, told
        "2026-12-04T18:00, 7d, 2026-11-27T18:00",
        "2026-12-04T18:00, 2h, 2026-12-04T16:00",
        "2027-01-01T09:00, 1d, 2026-12-31T09:00",
        "2027-03-01T09:00, 1d, 2027-02-28T09:00",
        "2028-03-01T09:00, 1d, 2028-02-29T09:00",
        // Nights: told in the morning of that day.
        "2026-12-04T23:59, 0d, 2026-12-04T08:00",
        "2026-12-04T07:00, 0d, 2026-12-04T08:00",
        "2026-12-04T22:00, 1d, 2026-12-03T08:00",
        "2026-12-04T21:59, 0d, 2026-12-04T21:59",
        // The day after, for the members.
        "2026-12-31T18:00, after, 2027-01-01T08:00",
        // The clocks go forward on 28 March 2027, and back on 31 October.
        "2027-03-28T09:00, 1d, 2027-03-27T09:00",
        "2027-03-29T09:00, 1d, 2027-03-28T09:00",
        "2027-11-01T09:00, 1d, 2027-10-31T09:00",
    })
    void isToldAtTheSameHourOfAnotherDay(String due, String lead, String told) {
        Schedule schedule = new Schedule(new Rule.Once(LocalDate.EPOCH), LocalTime.NOON, BERLIN, null);
        Instant fireAt = Timetable.fireAt(schedule, Telling.read(lead), LocalDateTime.parse(due));
        assertThat(LocalDateTime.ofInstant(fireAt, BERLIN)).isEqualTo(told);
    }

    @Test
    void anHourThatIsLeftOutIsNight() {
        Schedule schedule = new Schedule(new Rule.Once(LocalDate.EPOCH), LocalTime.NOON, BERLIN, null);
        LocalDateTime gap = LocalDateTime.of(2027, 3, 28, 2, 30);
        assertThat(Timetable.fireAt(schedule, new Telling(Lead.days(0)), gap))
                .isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T21:59, 2026-11-27T21:59",
        "2026-11-27T22:00, 2026-11-28T08:00",
        "2026-12-31T23:30, 2027-01-01T08:00",
        "2026-11-28T00:00, 2026-11-28T08:00",
        "2026-11-28T08:00, 2026-11-28T08:00",
    })
    void whatIsPutOffWaitsForTheNextMorning(String wanted, String told) {
        assertThat(Hours.notBefore(LocalDateTime.parse(wanted))).isEqualTo(told);
    }
}
