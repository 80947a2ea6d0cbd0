package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.classliaison.core.calendar.Deadline.Told;
import org.classliaison.core.chat.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deadlines of the rules of 2026-05-11, by article. */
class DeadlineTest {
    private static final Almanac ALMANAC = Almanac.withoutExams(new ChinaWorkingDays());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APPLICATION        | TALK 7 2026-09-30",
                "ACTIVIST           | REVIEW 11 2027-02-28; YEAR_REACHED 13 2027-08-31",
                "PUBLIC_NOTICE      | NOTICE_OVER 13 2026-09-07",
                "PRE_REVIEW         | MEETING 19 2026-09-30",
                "BRANCH_MEETING     | APPROVAL 25 2026-11-30; APPROVAL_AT_MOST 25 2027-02-28; PROBATION_OVER 31 2027-08-31",
                "APPROVAL           | OATH 29 2026-09-30",
                "CONVERSION_MEETING | CONVERSION_APPROVAL 33 2026-11-30",
                "LEAVING            | ADMISSION_STOPS 18 2026-05-31",
            })
    void eachDayHasItsDeadlinesAndEachItsArticle(Anchor anchor, String deadlines) {
        LocalDate day = LocalDate.of(2026, 8, 31);

        List<String> found = Deadline.from(anchor).stream()
                .map(deadline -> deadline + " " + deadline.article() + " " + first(deadline.rule(day)))
                .toList();

        assertThat(found).isEqualTo(Arrays.asList(deadlines.split("; ")));
    }

    @Test
    void onlyTheEndOfProbationIsToldToThePersonToo() {
        assertThat(Deadline.values()).allSatisfy(deadline -> {
            assertThat(deadline.told()).contains(Told.MEMBERS);
            assertThat(deadline.told().contains(Told.PERSON)).isEqualTo(deadline == Deadline.PROBATION_OVER);
        });
    }

    @Test
    void saysHowItWasComeToAndByWhichArticle() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(new DeadlineWords(new Texts(Locale.CHINA)).how(Deadline.NOTICE_OVER, day))
                .isEqualTo("公示开始（2026年11月2日（周一））之后第 5 个工作日（当天不算，按放假调休安排数）；依据第 13 条（2026-05-11 修订）");
        assertThat(new DeadlineWords(new Texts(Locale.ENGLISH)).how(Deadline.TALK, day))
                .isEqualTo(
                        "1 month after application handed in (2026-11-02 (Mon)); article 7 (as revised on 2026-05-11)");
    }

    @Test
    void noneSaysThatSomebodyShouldBecomeAnything() {
        DeadlineWords words = new DeadlineWords(new Texts(Locale.CHINA));
        assertThat(Deadline.values())
                .allSatisfy(deadline -> assertThat(words.name(deadline)).doesNotContain("应当", "应该", "可以发展"));
    }

    @Test
    void aBranchsYearHasItsTwoBatchesAndItsOathDays() {
        LocalDate from = LocalDate.of(2026, 11, 23);
        assertThat(BranchYear.BATCH_BEGINS.rule().next(from, ALMANAC))
                .hasValueSatisfying(date -> assertThat(date.day()).isEqualTo("2027-03-01"));
        assertThat(BranchYear.BATCH_ENDS.rule().next(from, ALMANAC))
                .hasValueSatisfying(date -> assertThat(date.day()).isEqualTo("2026-12-31"));
        assertThat(BranchYear.OATH_DAY_JULY.rule().next(from, ALMANAC))
                .hasValueSatisfying(date -> assertThat(date.day()).isEqualTo("2027-07-01"));
    }

    private static LocalDate first(Rule rule) {
        return rule.next(LocalDate.of(2026, 1, 1), ALMANAC).orElseThrow().day();
    }
}
