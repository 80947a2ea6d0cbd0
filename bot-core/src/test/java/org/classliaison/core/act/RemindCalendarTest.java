package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Month ends, turns of the year, leap days, and a clock that jumps. It is Monday, 23 November 2026, 10:00. */
class RemindCalendarTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone wang = room.wang;

    @Test
    void theLastDayOfEachMonthIsToldOverTheYearsAndALeapDay() {
        saved("每月最后一天 填表");
        dayByDayUntil(LocalDate.of(2028, 3, 2));
        assertThat(onTheDay())
                .hasSize(16)
                .anyMatch(text -> text.contains("11月30日"))
                .anyMatch(text -> text.contains("12月31日"))
                .anyMatch(text -> text.contains("2月28日"))
                .anyMatch(text -> text.contains("2月29日"));
    }

    @Test
    void aClockThatGoesBackTellsNothingTwice() {
        saved("每周一 开例会");
        dayByDayUntil(LocalDate.of(2026, 12, 15));
        assertThat(room.group.messages()).hasSize(3);
        town.pass(Duration.ofDays(-10));
        town.fireReminders();
        dayByDayUntil(LocalDate.of(2026, 12, 15));
        assertThat(room.group.messages()).hasSize(3);
        dayByDayUntil(LocalDate.of(2026, 12, 22));
        assertThat(room.group.messages()).hasSize(4);
    }

    @Test
    void whatIsCountedFromTheExamsWaitsUntilTheyAreKnown() {
        saved("考试周前三天 收书面材料");
        wang.says("/remind 考试周 2027-1-11 到 2027-1-5");
        assertThat(wang.lastFromBot().text()).contains("没看懂考试周");
        wang.says("/remind 考试周 2027-1-11 到 2027-1-22");
        assertThat(wang.lastFromBot().text()).contains("2027-01-11", "1 条");
        dayByDayUntil(LocalDate.of(2027, 1, 8));
        assertThat(onTheDay()).hasSize(1).allMatch(text -> text.contains("收书面材料"));
    }

    private void saved(String sentence) {
        wang.says("/remind " + sentence);
        wang.presses("保存");
    }

    private List<String> onTheDay() {
        return room.group.messages().stream()
                .map(Shown::text)
                .filter(text -> text.endsWith("就是今天"))
                .toList();
    }

    /** Looks once a morning, until that day inclusive. */
    private void dayByDayUntil(LocalDate last) {
        LocalDateTime now = LocalDateTime.now(town.clock());
        LocalDate day = now.toLocalTime().isBefore(LocalTime.of(8, 0))
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            town.pass(Duration.between(LocalDateTime.now(town.clock()), day.atTime(8, 0)));
            town.fireReminders();
        }
    }
}
