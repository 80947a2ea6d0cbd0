package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** A series goes on whatever happens to one of its dates. It is Monday, 23 November 2026, 10:00. */
class RemindSeriesTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;

    @Test
    void theBranchCalendarIsSwitchedOnDateByDate() {
        branchDate("交纳党费");
        assertThat(wang.lastFromBot().labels()).contains("✓ 交纳党费", "改日期", "主题党日");
        town.remindUntil(LocalDateTime.of(2026, 12, 9, 8, 0));
        assertThat(wang.lastFromBot().text()).isEqualTo("【提醒】交纳党费\n12月10日（周四），就是明天");
        assertThat(room.group.messages()).isEmpty();
        wang.presses("✓ 交纳党费");
        town.remindUntil(LocalDateTime.of(2027, 1, 10, 8, 0));
        assertThat(told(zhou, "交纳党费")).hasSize(2);
    }

    @Test
    void oneDateIsSkippedAndTheOthersStay() {
        branchDate("交纳党费");
        wang.presses("改日期");
        wang.presses("跳过下一次");
        assertThat(wang.lastFromBot().text()).contains("已跳过", "2026年12月10日");
        town.remindUntil(LocalDateTime.of(2027, 1, 3, 7, 0));
        assertThat(told(zhou, "交纳党费")).isEmpty();
        town.remindUntil(LocalDateTime.of(2027, 1, 3, 8, 0));
        assertThat(told(zhou, "交纳党费")).hasSize(1);
    }

    @Test
    void oneDateIsMovedAndTheOthersStay() {
        branchDate("交纳党费");
        wang.presses("改日期");
        wang.presses("只改下一次");
        wang.says("随便哪天");
        assertThat(wang.lastFromBot().text()).contains("不是一个以后的日期");
        wang.says("12月15日");
        assertThat(wang.lastFromBot().text()).contains("从 2026年12月10日（周四） 改到 2026年12月15日（周二）");
        town.remindUntil(LocalDateTime.of(2026, 12, 14, 7, 0));
        assertThat(told(zhou, "12月15日")).hasSize(1);
        town.remindUntil(LocalDateTime.of(2027, 1, 3, 8, 0));
        assertThat(told(zhou, "12月15日")).hasSize(2);
        assertThat(told(zhou, "1月10日")).hasSize(1);
    }

    @Test
    void aPausedSeriesIsSilentAndGoesOn() {
        branchDate("交纳党费");
        wang.presses("改日期");
        wang.presses("暂停");
        assertThat(wang.lastFromBot().text()).startsWith("这条提醒已暂停");
        town.remindUntil(LocalDateTime.of(2026, 12, 20, 8, 0));
        assertThat(told(zhou, "交纳党费")).isEmpty();
        wang.presses("恢复");
        town.remindUntil(LocalDateTime.of(2027, 1, 9, 8, 0));
        assertThat(told(zhou, "交纳党费")).hasSize(2);
    }

    @Test
    void aSeriesIsWordedAnewAndChangesOnlyWhenThatIsSaved() {
        wang.says("/remind 12月4日 交思想汇报");
        wang.presses("保存");
        wang.says("/remind");
        wang.presses("看和改：交思想汇报");
        wang.presses("改整个提醒");
        wang.says("12月11日 交思想汇报和小结");
        assertThat(wang.lastFromBot().text()).contains("保存之后才生效", "12月11日");
        town.remindUntil(LocalDateTime.of(2026, 11, 27, 8, 0));
        assertThat(room.group.lastFromBot().text()).contains("12月4日");
        wang.presses("保存");
        town.remindUntil(LocalDateTime.of(2026, 12, 12, 9, 0));
        assertThat(room.group.messages()).hasSize(4);
        assertThat(room.group.lastFromBot().text()).contains("交思想汇报和小结", "12月11日");
        wang.says("/remind");
        assertThat(wang.lastFromBot().text()).contains("有 1 条提醒");
    }

    @Test
    void leadTimesAreSetAndAtLeastOneStays() {
        wang.says("/remind 12月4日 交思想汇报");
        wang.presses("✓ 提前 7 天");
        wang.presses("✓ 提前 1 天");
        assertThat(wang.presses("✓ 当天")).isEqualTo("至少留一次提醒");
        wang.presses("提前 3 天");
        wang.presses("保存");
        town.remindUntil(LocalDateTime.of(2026, 12, 4, 9, 0));
        assertThat(room.group.messages()).hasSize(2);
    }

    @Test
    void aClassHasALimitAndIsToldSo() {
        for (int i = 0; i < Reminder.MOST_IN_A_CLASS; i++) {
            wang.says("/remind 12月4日 第" + i + "件事");
            wang.presses("保存");
        }
        wang.says("/remind 12月4日 还有一件");
        assertThat(wang.presses("保存")).contains("200", "上限");
    }

    private void branchDate(String name) {
        wang.says("/remind");
        wang.presses("支部日历");
        wang.presses(name);
    }

    private static List<Shown> told(Someone someone, String words) {
        return someone.messages().stream()
                .filter(shown -> shown.text().startsWith("【提醒") && shown.text().contains(words))
                .toList();
    }
}
