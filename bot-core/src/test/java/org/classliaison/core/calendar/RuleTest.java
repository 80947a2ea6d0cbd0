package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.classliaison.core.calendar.Almanac.Exams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    private static final Exams WINTER = new Exams(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 15));
    private static final Exams SUMMER = new Exams(LocalDate.of(2026, 6, 22), LocalDate.of(2026, 7, 3));
    private static final Almanac ALMANAC = new Almanac(new ChinaWorkingDays(), List.of(WINTER, SUMMER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once 2026-12-01                  | 2026-11-23 | 2026-12-01",
                "weekly 1 3 2026-11-23            | 2026-11-23 | 2026-11-25 2026-12-02 2026-12-09",
                "weekly 2 1,5 2026-11-25          | 2026-11-23 | 2026-11-27 2026-12-07 2026-12-11",
                "weekly 1 7 2026-12-20            | 2026-12-20 | 2026-12-20 2026-12-27 2027-01-03",
                "months all on 15 LAST_DAY        | 2026-11-15 | 2026-11-15 2026-12-15 2027-01-15",
                "months all on 31 LAST_DAY        | 2027-01-31 | 2027-01-31 2027-02-28 2027-03-31",
                "months all on 31 SKIP            | 2027-01-31 | 2027-01-31 2027-03-31 2027-05-31",
                "months all last                  | 2028-02-10 | 2028-02-29 2028-03-31 2028-04-30",
                "months 3,6,9,12 last             | 2026-12-31 | 2026-12-31 2027-03-31 2027-06-30",
                "months 2 on 29 SKIP              | 2026-11-23 | 2028-02-29 2032-02-29 2036-02-29",
                "months 2 on 29 LAST_DAY          | 2026-11-23 | 2027-02-28 2028-02-29 2029-02-28",
                "months 7 on 1 LAST_DAY           | 2026-07-02 | 2027-07-01 2028-07-01 2029-07-01",
                "months all weekday -1 5          | 2026-11-23 | 2026-11-27 2026-12-25 2027-01-29",
                "months all weekday 5 1           | 2026-11-01 | 2026-11-30 2027-03-29 2027-05-31",
                "months all workday 1             | 2026-01-01 | 2026-01-04 2026-02-02 2026-03-02",
                "months 2,9 workday -1            | 2026-01-01 | 2026-02-28 2026-09-30 2027-02-26",
                "every 2026-08-31 P6M             | 2026-08-31 | 2027-02-28 2027-08-31 2028-02-29",
                "every 2026-01-31 P1M             | 2026-02-01 | 2026-02-28 2026-03-31 2026-04-30",
                "every 2024-02-29 P1Y             | 2026-11-23 | 2027-02-28 2028-02-29 2029-02-28",
                "after 2026-01-31 P1M             | 2026-01-01 | 2026-02-28",
                "after 2026-12-20 P1M             | 2026-12-20 | 2027-01-20",
                "before 2027-05-31 P3M            | 2026-11-23 | 2027-02-28",
                "exams BEFORE 3                   | 2026-01-01 | 2026-06-19 2027-01-01",
                "exams AFTER 2                    | 2026-07-05 | 2026-07-05 2027-01-17",
                "exams BEFORE 0                   | 2027-01-05 |",
            })
    void comesRoundOnThoseDays(String rule, LocalDate from, String days) {
        List<LocalDate> expected = days == null
                ? List.of()
                : Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(RuleText.read(rule).dates(from, ALMANAC).limit(3).map(DueDate::day))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"workdays 2026-12-21 3, false", "workdays 2190-12-21 3, true", "months all workday -1, true"})
    void aDayThatDependsOnHolidaysNobodyHasPublishedIsProvisional(String rule, boolean provisional) {
        LocalDate from = rule.contains("2026") ? LocalDate.of(2026, 12, 21) : LocalDate.of(2190, 12, 21);

        assertThat(RuleText.read(rule).next(from, ALMANAC))
                .hasValueSatisfying(date -> assertThat(date.provisional()).isEqualTo(provisional));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "months 2 on 30 LAST_DAY",
                "months 2,4 on 31 SKIP",
                "months 13 last",
                "months all on 32 SKIP",
                "months all weekday 6 1",
                "weekly 0 1 2026-11-23",
                "weekly 1  2026-11-23",
                "every 2026-11-23 P0D",
                "after 2026-11-23 -P1M",
                "workdays 2026-11-23 0",
                "exams BEFORE 99",
                "sometimes",
                "",
            })
    void aRuleThatLeadsNowhereCannotBe(String text) {
        assertThatThrownBy(() -> RuleText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrittenInARowIsReadAsItWas() {
        for (Deadline deadline : Deadline.values()) {
            Rule rule = deadline.rule(LocalDate.of(2026, 8, 31));
            assertThat(RuleText.read(RuleText.write(rule))).isEqualTo(rule);
        }
        for (BranchYear date : BranchYear.values()) {
            assertThat(RuleText.read(RuleText.write(date.rule()))).isEqualTo(date.rule());
        }
        assertThat(RuleText.write(new Rule.Weekly(2, Set.of(DayOfWeek.FRIDAY), LocalDate.of(2026, 11, 23))))
                .isEqualTo("weekly 2 5 2026-11-23");
    }

    @Test
    void weekdaysRepeatAndSingleDaysDoNot() {
        assertThat(RuleText.read("weekly 1 3 2026-11-23").repeats()).isTrue();
        assertThat(RuleText.read("workdays 2026-11-23 5").repeats()).isFalse();
    }
}
