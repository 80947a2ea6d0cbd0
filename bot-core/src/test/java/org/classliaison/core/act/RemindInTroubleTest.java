package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Power cuts, crowded days, people who cannot be written to. It is Monday, 23 November 2026, 10:00. */
class RemindInTroubleTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;

    @Test
    void whatWasMissedIsSentOnceAndMarkedAsLate() {
        saved("12月4日 交思想汇报");
        asleepUntil(LocalDateTime.of(2026, 12, 3, 15, 0));
        town.fireReminders();
        town.fireReminders();
        assertThat(room.group.messages()).hasSize(1);
        assertThat(room.group.lastFromBot().text()).startsWith("【提醒·晚到】交思想汇报\n12月4日（周五），就是明天");
    }

    @Test
    void whatMakesNoSenseAnyMoreIsDropped() {
        wang.says("/remind 12月4日 交思想汇报");
        wang.presses("✓ 停机后补发");
        wang.presses("保存");
        asleepUntil(LocalDateTime.of(2026, 12, 3, 15, 0));
        town.fireReminders();
        assertThat(room.group.messages()).isEmpty();
        town.remindUntil(LocalDateTime.of(2026, 12, 4, 8, 0));
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void afterALongSleepASeriesIsToldOnce() {
        saved("每周一 开例会");
        asleepUntil(LocalDateTime.of(2027, 3, 2, 12, 0));
        town.fireReminders();
        assertThat(room.group.messages()).hasSize(1);
        assertThat(room.group.lastFromBot().text()).contains("3月1日");
        town.remindUntil(LocalDateTime.of(2027, 3, 8, 9, 0));
        assertThat(room.group.messages()).hasSize(2);
    }

    @Test
    void nobodyIsToldAtNightEvenAfterASleep() {
        saved("12月4日 交思想汇报");
        asleepUntil(LocalDateTime.of(2026, 12, 3, 23, 0));
        town.fireReminders();
        assertThat(room.group.messages()).isEmpty();
        town.remindUntil(LocalDateTime.of(2026, 12, 4, 8, 0));
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void severalThingsOfOneMorningAreOneLetter() {
        for (int i = 1; i <= 5; i++) {
            saved("12月4日 第" + i + "件事");
        }
        town.remindUntil(LocalDateTime.of(2026, 11, 27, 9, 0));
        assertThat(room.group.messages()).hasSize(1);
        assertThat(room.group.lastFromBot().text()).startsWith("【提醒】这几件事（5 件）：").contains("· 第3件事：12月4日");
    }

    @Test
    void aCrowdedDayIsToldInTheMorning() {
        saved("11月30日 第一件");
        for (int hour = 10; hour < 14; hour++) {
            saved("11月30日 " + hour + ":00 " + hour + "点的事");
        }
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 23, 0));
        int before = room.group.messages().size();
        town.remindUntil(LocalDateTime.of(2026, 11, 30, 20, 0));
        assertThat(room.group.messages()).hasSize(before + 1);
    }

    @Test
    void aPersonalReminderThatCannotBeDeliveredNamesNobody() {
        wang.says("/remind 11月30日 我自己的事");
        wang.presses("本人");
        wang.presses("保存");
        wang.blocksTheBot();
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 8, 0));
        assertThat(room.group.lastFromBot().text()).contains("送不到本人").doesNotContain("我自己的事", "王芳");
        assertThat(zhou.messages()).extracting(Shown::text).noneMatch(text -> text.contains("我自己的事"));
    }

    @Test
    void withoutAGroupTheMembersAreTold() {
        saved("11月30日 交材料");
        town.throwOut(room.group);
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 8, 0));
        assertThat(wang.lastFromBot().text()).doesNotContain("【提醒】");
        town.doChores();
        town.fireReminders();
        assertThat(wang.lastFromBot().text()).contains("交材料", "就是明天");
        town.doChores();
        town.fireReminders();
        assertThat(zhou.messages().stream().filter(shown -> shown.text().contains("【提醒】")))
                .hasSize(1);
    }

    @Test
    void whatSomebodySilentlyCannotGetIsToldInAnotherWay() {
        wang.says("/remind 11月30日 我自己的事");
        wang.presses("本人");
        wang.presses("保存");
        wang.blocksTheBotSilently();
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 8, 0));
        assertThat(room.group.messages()).isEmpty();
        town.doChores();
        town.fireReminders();
        assertThat(room.group.lastFromBot().text()).contains("送不到本人");
    }

    @Test
    void whatWasPutOffAndIsThenRefusedGoesToTheMembers() {
        saved("11月30日 交材料");
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 8, 0));
        wang.pressesIn(room.group, "稍后提醒");
        wang.pressesIn(room.group, "1 小时后");
        town.throwOut(room.group);
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 9, 0));
        assertThat(zhou.messages()).extracting(Shown::text).noneMatch(text -> text.contains("【提醒】"));
        town.doChores();
        town.fireReminders();
        assertThat(zhou.lastFromBot().text()).contains("【提醒】交材料", "就是明天");
        assertThat(wang.lastFromBot().text()).contains("【提醒】交材料", "就是明天");
    }

    @Test
    void whatSomebodyPutsOffAndThenCannotGetIsToldInAnotherWay() {
        wang.says("/remind 11月30日 我自己的事");
        wang.presses("本人");
        wang.presses("保存");
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 8, 0));
        wang.presses("稍后提醒");
        wang.presses("1 小时后");
        wang.blocksTheBotSilently();
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 9, 0));
        assertThat(room.group.messages()).isEmpty();
        town.doChores();
        town.fireReminders();
        assertThat(room.group.lastFromBot().text()).contains("送不到本人").doesNotContain("我自己的事");
    }

    @Test
    void whatIsRefusedAgainAndAgainIsToldAgainOnce() {
        saved("11月30日 交材料");
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 8, 0));
        wang.pressesIn(room.group, "稍后提醒");
        wang.pressesIn(room.group, "1 小时后");
        town.forbid(room.group, Say.class);
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 9, 0));
        assertThat(town.deadLetters()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            town.doChores();
            town.fireReminders();
        }
        assertThat(town.deadLetters()).isEqualTo(2);
    }

    @Test
    void whatIsOverWhenThePowerComesBackGoesToTheMembersAlone() {
        saved("12月4日 交思想汇报");
        asleepUntil(LocalDateTime.of(2026, 12, 5, 15, 0));
        town.fireReminders();
        assertThat(room.group.messages()).isEmpty();
        assertThat(zhou.lastFromBot().text()).startsWith("【过期】交思想汇报");
    }

    @Test
    void whatWasRefusedAfterAnOutageIsToldInAnotherWayToo() {
        saved("12月4日 交思想汇报");
        town.throwOut(room.group);
        asleepUntil(LocalDateTime.of(2026, 12, 3, 15, 0));
        town.fireReminders();
        town.doChores();
        town.fireReminders();
        assertThat(zhou.lastFromBot().text()).contains("交思想汇报", "就是明天");
    }

    @Test
    void withoutAGroupTheMembersReadThatSomethingCannotBeDelivered() {
        town.classes().save(new ClassGroup(room.classId, Town.BOT, "信息 2401 班", null));
        wang.says("/remind 11月30日 我自己的事");
        wang.presses("本人");
        wang.presses("保存");
        wang.blocksTheBot();
        town.remindUntil(LocalDateTime.of(2026, 11, 29, 8, 0));
        assertThat(zhou.lastFromBot().text()).contains("送不到本人").doesNotContain("我自己的事", "王芳");
    }

    @Test
    void whatHasItsHourIsSaidToBeNow() {
        saved("12月4日 14:30 主题党日");
        town.remindUntil(LocalDateTime.of(2026, 12, 4, 14, 30));
        assertThat(room.group.lastFromBot().text()).endsWith("12月4日（周五） 14:30，就是现在");
    }

    private void saved(String sentence) {
        wang.says("/remind " + sentence);
        wang.presses("保存");
    }

    /** The bot is down meanwhile. */
    private void asleepUntil(LocalDateTime local) {
        town.pass(Duration.between(LocalDateTime.now(town.clock()), local));
    }
}
