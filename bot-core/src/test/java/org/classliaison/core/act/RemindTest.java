package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Set by a sentence, read back, told when it is time. It is Monday, 23 November 2026, 10:00. */
class RemindTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone student = room.student;
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;

    @Test
    void aSentenceIsReadBackAndNothingIsToldBeforeItIsSaved() {
        wang.says("/remind 12月4日 交思想汇报");
        assertThat(wang.lastFromBot().text()).contains("请核对", "交思想汇报", "2026年12月4日（周五）", "班级群", "提前 7 天、提前 1 天、当天");
        until(LocalDateTime.of(2026, 12, 5, 9, 0));
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void itIsToldAWeekBeforeADayBeforeAndOnTheDay() {
        saved("12月4日 交思想汇报");
        until(LocalDateTime.of(2026, 11, 27, 7, 59));
        assertThat(room.group.messages()).isEmpty();
        until(LocalDateTime.of(2026, 11, 27, 8, 0));
        assertThat(room.group.lastFromBot().text()).isEqualTo("【提醒】交思想汇报\n12月4日（周五），还有 7 天");
        until(LocalDateTime.of(2026, 12, 3, 8, 0));
        assertThat(room.group.lastFromBot().text()).endsWith("就是明天");
        until(LocalDateTime.of(2026, 12, 4, 8, 0));
        assertThat(room.group.lastFromBot().text()).endsWith("就是今天");
        until(LocalDateTime.of(2026, 12, 30, 8, 0));
        assertThat(room.group.messages()).hasSize(3);
    }

    @Test
    void whatIsOverdueGoesToTheMembersAndNeverToTheGroup() {
        saved("12月4日 交思想汇报");
        until(LocalDateTime.of(2026, 12, 5, 8, 0));
        assertThat(room.group.messages()).hasSize(3);
        assertThat(wang.lastFromBot().text()).startsWith("【过期】交思想汇报");
        assertThat(zhou.lastFromBot().text()).isEqualTo(wang.lastFromBot().text());
        wang.says("/deadlines");
        assertThat(wang.lastFromBot().text()).contains("过期还没完成", "交思想汇报");
        student.says("/deadlines");
        assertThat(student.lastFromBot().text()).doesNotContain("交思想汇报");
    }

    @Test
    void doneStopsTheNaggingForThatDate() {
        saved("12月4日 交思想汇报");
        until(LocalDateTime.of(2026, 11, 27, 8, 0));
        assertThat(student.pressesIn(room.group, "已完成")).contains("由联系人来处理");
        assertThat(wang.pressesIn(room.group, "已完成")).isEqualTo("好，这一次不再提醒");
        assertThat(room.group.lastFromBot().text()).endsWith("✓ 已完成").doesNotContain("王芳");
        until(LocalDateTime.of(2026, 12, 6, 8, 0));
        assertThat(room.group.messages()).hasSize(1);
        assertThat(wang.messages()).extracting(Shown::text).noneMatch(text -> text.startsWith("【过期】"));
    }

    @Test
    void laterComesBackAndNeverAtNight() {
        saved("12月4日 交思想汇报");
        until(LocalDateTime.of(2026, 11, 27, 21, 30));
        wang.pressesIn(room.group, "稍后提醒");
        assertThat(room.group.lastFromBot().labels()).contains("1 小时后", "明早 8:00");
        wang.pressesIn(room.group, "1 小时后");
        assertThat(room.group.lastFromBot().text()).contains("11月28日（周六） 08:00 再提醒");
        until(LocalDateTime.of(2026, 11, 28, 7, 0));
        assertThat(room.group.messages()).hasSize(1);
        until(LocalDateTime.of(2026, 11, 28, 8, 0));
        assertThat(room.group.messages()).hasSize(2);
        until(LocalDateTime.of(2026, 12, 4, 8, 0));
        assertThat(room.group.messages()).hasSize(4);
    }

    @Test
    void onlyThoseWhoLookAfterAClassSetReminders() {
        student.says("/remind 12月4日 交思想汇报");
        assertThat(student.lastFromBot().text()).contains("由本班联系人");
    }

    @Test
    void ifBothMembersAreToldWhatOneDoesIsSeenByTheOther() {
        wang.says("/remind 11月30日 查材料");
        wang.presses("两位联系人");
        wang.presses("保存");
        until(LocalDateTime.of(2026, 11, 29, 8, 0));
        assertThat(zhou.lastFromBot().text()).startsWith("【提醒】查材料");
        zhou.presses("已完成");
        assertThat(wang.lastFromBot().text()).endsWith("✓ 周明 已完成");
        assertThat(wang.lastFromBot().labels()).isEmpty();
        assertThat(room.group.messages()).isEmpty();
    }

    private void saved(String sentence) {
        wang.says("/remind " + sentence);
        wang.presses("保存");
        assertThat(wang.lastFromBot().text()).contains("已保存");
    }

    private void until(LocalDateTime local) {
        town.remindUntil(local);
    }
}
