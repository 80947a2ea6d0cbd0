package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Who has read a notice, and who has signed up. */
class NoticeReadersTest {
    private final NoticeRoom notices = new NoticeRoom();
    private final ClassRoom room = notices.room;
    private final Town town = room.town;
    private final Someone wang = room.wang;
    private final Someone admin = room.admin;

    @Test
    void receiptsAreCountedOnThePostOnceAMinuteAndNamedToTheMembersAlone() {
        room.student.asksIn(room.group, "入党申请书怎么写");
        notices.post("班会");

        assertThat(room.classmate.pressesIn(room.group, "收到")).contains("记下");
        assertThat(room.classmate.pressesIn(room.group, "收到")).contains("已经记过");
        for (int i = 0; i < 30; i++) {
            town.person(500 + i, "同学" + i).pressesIn(room.group, "收到");
            town.tendNotices();
        }
        assertThat(room.group.lastFromBot().labels()).containsExactly("收到");
        town.pass(Duration.ofSeconds(61));
        town.tendNotices();

        assertThat(room.group.lastFromBot().labels()).containsExactly("收到 · 31");
        assertThat(town.edits(room.group)).isEqualTo(1);
        wang.presses("谁还没点");
        assertThat(wang.lastFromBot().text())
                .contains("收到 31 人", "还有 1 位", room.student.person().pseudonym());
        assertThat(admin.messages()).isEmpty();
        assertThat(room.group.messages()).noneMatch(message -> message.text().contains("同学·"));
    }

    @Test
    void onlyThoseWhoHaveStartedTheBotAreRemindedAndOnceADay() {
        room.student.says("党课几次");
        room.classmate.asksIn(room.group, "党课几次");
        notices.post("班会");
        int before = room.student.messages().size();

        wang.presses("谁还没点");
        assertThat(wang.presses("轻轻提醒")).contains("1 位");
        assertThat(room.student.messages()).hasSize(before + 1);
        assertThat(room.student.lastFromBot().text()).contains("班会");
        assertThat(room.classmate.messages()).isEmpty();

        wang.presses("谁还没点");
        assertThat(wang.presses("轻轻提醒")).contains("今天已经提醒过");
        assertThat(room.student.presses("收到")).contains("记下");
    }

    @Test
    void noMoreSignUpThanThereArePlacesAndASecondPressTakesBack() {
        wang.says("/notice 参观报名");
        wang.presses("报名：无");
        wang.presses("名额");
        wang.says("2");
        wang.presses("发布");

        assertThat(room.group.lastFromBot().labels()).contains("报名 · 0/2");
        assertThat(room.student.pressesIn(room.group, "报名 · 0/2")).contains("报名成功");
        assertThat(room.classmate.pressesIn(room.group, "报名 · 0/2")).contains("报名成功");
        Someone third = town.person(13, "学生丙");
        assertThat(third.pressesIn(room.group, "报名 · 0/2")).contains("名额已经满");
        assertThat(room.student.pressesIn(room.group, "报名 · 0/2")).contains("再按一次");
        assertThat(room.student.pressesIn(room.group, "报名 · 0/2")).contains("已经取消");
        assertThat(third.pressesIn(room.group, "报名 · 0/2")).contains("报名成功");

        town.pass(Duration.ofSeconds(61));
        town.tendNotices();
        assertThat(room.group.lastFromBot().labels()).contains("报名 · 2/2");
    }

    @Test
    void whoeverErasesTheirDataLeavesNoReceipt() {
        notices.post("班会");
        room.student.pressesIn(room.group, "收到");
        long id = room.student.person().id();
        room.student.says("/mydata");
        assertThat(room.student.lastFromBot().text()).contains("回执和报名：1");

        room.student.says("/erase");
        room.student.presses("删除我的数据");

        assertThat(town.receipts().countOf(id)).isZero();
    }
}
