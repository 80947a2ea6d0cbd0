package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Times that another clock shows than the class's own. It is Monday, 23 November 2026, 10:00 in Shanghai. */
class RemindZoneTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone wang = room.wang;

    @Test
    void aTimeOfAnotherZoneIsToldWithThatZone() {
        saved("12月4日 14:00 Europe/Berlin 线上交流会");
        town.remindUntil(LocalDateTime.of(2026, 12, 3, 21, 0));
        assertThat(room.group.lastFromBot().text()).contains("线上交流会\n12月4日（周五） 14:00（中欧时间），就是明天");
        town.remindUntil(LocalDateTime.of(2026, 12, 4, 21, 0));
        assertThat(room.group.lastFromBot().text()).endsWith("14:00（中欧时间），就是现在");
    }

    @Test
    void listsNameItToo() {
        saved("12月4日 14:00 Europe/Berlin 线上交流会");
        wang.says("/remind");
        assertThat(wang.lastFromBot().text()).contains("14:00（中欧时间）");
        room.student.asksIn(room.group, "/deadlines");
        assertThat(room.group.lastFromBot().text()).contains("14:00（中欧时间）：线上交流会");
        room.student.asksIn(room.group, "/month 12月");
        assertThat(room.group.lastFromBot().text()).contains("14:00（中欧时间） 线上交流会");
    }

    @Test
    void howFarAwayItIsIsCountedOnThatClock() {
        saved("12月4日 20:00 America/New_York 线上交流会");
        town.remindUntil(LocalDateTime.of(2026, 12, 4, 9, 0));
        assertThat(room.group.lastFromBot().text()).endsWith("20:00（北美东部时间），就是明天");
        town.remindUntil(LocalDateTime.of(2026, 12, 5, 9, 0));
        assertThat(room.group.lastFromBot().text()).endsWith("20:00（北美东部时间），就是现在");
    }

    @Test
    void aZoneWithTheSameClockIsNotNamedNorADayWithoutATime() {
        saved("12月4日 14:00 北京时间 班会");
        saved("12月4日 15:00 UTC+8 例会");
        saved("12月4日 Europe/Berlin 交材料");
        room.student.asksIn(room.group, "/deadlines");
        assertThat(room.group.lastFromBot().text())
                .contains("14:00：班会", "15:00：例会", "12月4日（周五）：交材料")
                .doesNotContain("北京时间", "UTC", "中欧时间");
    }

    private void saved(String sentence) {
        wang.says("/remind " + sentence);
        wang.presses("保存");
    }
}
