package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** What becomes of a notice once it is out. */
class NoticeAfterwardsTest {
    private final NoticeRoom notices = new NoticeRoom();
    private final ClassRoom room = notices.room;
    private final Town town = room.town;
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;
    private final Someone admin = room.admin;

    @Test
    void aCorrectionChangesThePostAndSaysSo() {
        notices.post("周五 15:00 班会");
        wang.presses("更正");
        wang.says("周五 16:00 班会");
        assertThat(room.group.lastFromBot().text()).isEqualTo("周五 15:00 班会");

        wang.presses("发出更正");

        assertThat(room.group.messages()).hasSize(1);
        assertThat(room.group.lastFromBot().text()).isEqualTo("更正（第 2 版）\n周五 16:00 班会");
        wang.presses("各个版本");
        assertThat(wang.lastFromBot().text()).contains("第 1 版", "周五 15:00", "第 2 版", "周五 16:00");
    }

    @Test
    void aCorrectionNeedsASecondPersonAsWellAndCountsStay() {
        admin.says("/notices");
        notices.post("周五 15:00 班会");
        room.student.pressesIn(room.group, "收到");
        town.pass(Duration.ofSeconds(61));
        town.tendNotices();
        admin.presses("发出前要第二个人同意：现在不用，改成要");
        wang.presses("更正");
        wang.says("**周五** 16:00 班会");

        assertThat(wang.presses("发出更正")).contains("请另一位");
        assertThat(room.group.lastFromBot().text()).isEqualTo("周五 15:00 班会");
        assertThat(zhou.presses("发出更正")).contains("正在更正");

        assertThat(room.group.lastFromBot().text()).endsWith("周五 16:00 班会");
        assertThat(room.group.lastFromBot().labels()).containsExactly("收到 · 1");
    }

    @Test
    void aDeletedNoticeLeavesTheGroup() {
        notices.post("周五班会");
        wang.presses("撤回");
        wang.says("发错了群");
        wang.presses("从群里删除");

        assertThat(room.group.messages()).isEmpty();
        assertThat(NoticeRoom.card(wang).text()).contains("已撤回：发错了群");
        assertThat(NoticeRoom.card(wang).labels()).doesNotContain("更正", "谁还没点");
    }

    @Test
    void aRecallIsStruckThroughWithItsReason() {
        notices.post("周五班会");
        wang.presses("撤回");
        wang.says("时间还没定");
        wang.presses("划掉，写明原因");

        Shown post = room.group.lastFromBot();
        assertThat(post.text()).isEqualTo("本通知已撤回：时间还没定\n周五班会");
        assertThat(post.in(Style.STRUCK)).containsExactly("周五班会");
        assertThat(post.labels()).isEmpty();
        wang.presses("再发一次");
        wang.presses("发布");
        assertThat(room.group.lastFromBot().text()).isEqualTo("周五班会");
        assertThat(room.group.messages()).hasSize(2);
    }

    @Test
    void oneNoticeGoesToThreeClassesAndWhatBecameOfItIsSeen() {
        town.addClass("信息 2402 班", -1002);
        long other = town.addClass("数学 2301 班", -1003);
        GroupChat second = town.group(-1002);
        GroupChat third = town.group(-1003);
        Someone li = town.person(41, "李强");
        town.appoint(li, "李强", Role.LIAISON, other);
        town.throwOut(third);

        admin.says("/notice **党课**周六开课");
        admin.presses("发给谁");
        assertThat(NoticeRoom.card(admin).labels()).contains("全部班级", "2024 级", "2023 级");
        admin.presses("全部班级");
        admin.presses("选好了");
        admin.presses("置顶：无");
        admin.presses("发布");
        town.pass(Duration.ofSeconds(1));
        town.tendNotices();

        assertThat(second.lastFromBot().text()).isEqualTo("党课周六开课");
        assertThat(town.pinned(second)).isEqualTo(second.lastFromBot().messageId());
        assertThat(NoticeRoom.card(admin).text())
                .contains("已发出 2 · 等待 0 · 被拒绝 1 · 不确定 0", "数学 2301 班：被拒绝（我不在群里了", "信息 2402 班：已发出");
        li.says("/notices");
        li.presses("已发出 党课周六开课");
        assertThat(NoticeRoom.card(li).text()).contains("数学 2301 班").doesNotContain("信息 2402 班");
        assertThat(NoticeRoom.card(li).labels()).doesNotContain("更正", "撤回");
        admin.presses("导出");
        assertThat(admin.files().keySet()).anyMatch(name -> name.endsWith(".xlsx"));
    }

    /** Written by one, approved by another, posted in three groups at its time, read, corrected and recalled. */
    @Test
    void theWholeStoryOfANotice() {
        town.addClass("信息 2402 班", -1002);
        town.addClass("数学 2301 班", -1003);
        List<GroupChat> groups = List.of(room.group, town.group(-1002), town.group(-1003));
        Someone teacher = town.person(32, "另一位老师");
        town.appoint(teacher, "另一位老师", Role.BRANCH_ADMIN, null);
        admin.says("/notices");
        admin.presses("发出前要第二个人同意：现在不用，改成要");

        admin.says("/notice **党课**周六 9:00 开课");
        admin.presses("发给谁");
        admin.presses("全部班级");
        admin.presses("选好了");
        admin.presses("什么时候");
        admin.says("明天 9:00");
        admin.presses("发布");
        assertThat(teacher.presses("同意发出")).contains("已经定好时间");
        town.tendNotices();
        assertThat(groups).allSatisfy(group -> assertThat(group.messages()).isEmpty());

        town.pass(Duration.ofHours(24));
        town.tendNotices();
        assertThat(groups)
                .allSatisfy(
                        group -> assertThat(group.lastFromBot().in(Style.BOLD)).containsExactly("党课"));
        groups.forEach(group -> room.student.pressesIn(group, "收到"));
        room.classmate.pressesIn(room.group, "收到");
        town.pass(Duration.ofMinutes(2));
        town.tendNotices();
        assertThat(room.group.lastFromBot().labels()).containsExactly("收到 · 2");
        assertThat(groups.get(1).lastFromBot().labels()).containsExactly("收到");

        admin.presses("更正");
        admin.says("**党课**周六 10:00 开课");
        admin.presses("发出更正");
        teacher.presses("发出更正");
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.lastFromBot().text()).isEqualTo("更正（第 2 版）\n党课周六 10:00 开课"));

        admin.says("/notices");
        admin.presses("已发出 党课周六 10:00 开课");
        admin.presses("撤回");
        admin.says("老师生病");
        admin.presses("划掉，写明原因");
        town.tendNotices();
        assertThat(groups).allSatisfy(group -> {
            assertThat(group.messages()).hasSize(1);
            assertThat(group.lastFromBot().text()).startsWith("本通知已撤回：老师生病");
        });
        assertThat(NoticeRoom.card(admin).text()).contains("已撤回：老师生病", "已发出 3");
        assertThat(town.deadLetters()).isZero();
    }

    @Test
    void aCorrectionReachesManyGroupsPageByPage() {
        for (int i = 0; i < 250; i++) {
            town.addClass("信息 " + (2500 + i) + " 班", -2000 - i);
        }
        admin.says("/notice 周五班会");
        admin.presses("发给谁");
        admin.presses("全部班级");
        admin.presses("选好了");
        admin.presses("发布");
        town.tendNotices();
        town.tendNotices();

        admin.presses("更正");
        admin.says("周六班会");
        admin.presses("发出更正");
        assertThat(corrected()).isEqualTo(200);

        town.tendNotices();
        assertThat(NoticeRoom.card(admin).text()).contains("已发出 200 · 等待 51");
        assertThat(corrected()).isEqualTo(251);
        town.tendNotices();
        assertThat(NoticeRoom.card(admin).text()).contains("已发出 251 · 等待 0");
        assertThat(town.edits(room.group)).isEqualTo(1);
    }

    private long corrected() {
        return town.classes().all(Town.BOT).stream()
                .map(group -> town.group(Objects.requireNonNull(group.chatId()))
                        .lastFromBot()
                        .text())
                .filter(text -> text.equals("更正（第 2 版）\n周六班会"))
                .count();
    }

    @Test
    void aRecallTakesTheCorrectionsPlaceWhereThatHasNotComeYet() {
        for (int i = 0; i < 210; i++) {
            town.addClass("信息 " + (2500 + i) + " 班", -2000 - i);
        }
        admin.says("/notice 周五班会");
        admin.presses("发给谁");
        admin.presses("全部班级");
        admin.presses("选好了");
        admin.presses("发布");
        town.tendNotices();
        town.tendNotices();
        admin.presses("更正");
        admin.says("周六班会");
        admin.presses("发出更正");
        admin.presses("撤回");
        admin.says("不开了");
        admin.presses("划掉，写明原因");
        town.tendNotices();

        GroupChat last = town.group(-2209);
        assertThat(last.lastFromBot().text()).isEqualTo("本通知已撤回：不开了\n更正（第 2 版）\n周六班会");
        assertThat(town.edits(last)).isEqualTo(1);
    }

    @Test
    void aRecallTakesThePinOff() {
        wang.says("/notice 周五班会");
        wang.presses("置顶：无");
        wang.presses("发布");
        town.pass(Duration.ofSeconds(1));
        assertThat(town.pinned(room.group)).isNotNull();

        wang.presses("撤回");
        wang.says("时间还没定");
        wang.presses("划掉，写明原因");
        town.pass(Duration.ofSeconds(1));
        assertThat(town.pinned(room.group)).isNull();
        assertThat(town.deadLetters()).isZero();
    }

    @Test
    void aPinThatIsRefusedIsSaidBesideThePostThatHasArrived() {
        town.forbid(room.group, Outgoing.Pin.class);
        wang.says("/notice 周五班会");
        wang.presses("置顶：无");
        wang.presses("发布");
        town.pass(Duration.ofSeconds(1));
        town.tendNotices();

        assertThat(NoticeRoom.card(wang).text())
                .contains("已发出 1 · 等待 0 · 被拒绝 0", "信息 2401 班：已发出，没有置顶 · 收到 0", "⚠ 信息 2401 班：我没有置顶的权限");
    }

    @Test
    void whatIsOlderThanQuestionsAreKeptIsForgotten() {
        notices.post("班会");
        town.pass(Duration.ofDays(364));
        town.doChores();
        wang.says("/notices");
        assertThat(wang.lastFromBot().labels()).contains("已发出 班会");

        town.pass(Duration.ofDays(2));
        town.doChores();
        wang.says("/notices");
        assertThat(wang.lastFromBot().text()).contains("还没有通知");
    }

    @Test
    void theCardMovesToWhereTheMemberIsAfterEachStep() {
        notices.post("周五班会");
        Shown old = NoticeRoom.card(wang);
        wang.presses("更正");
        wang.says("周六班会");
        wang.presses("发出更正");

        assertThat(wang.lastFromBot().text()).startsWith("通知“周六班会”，第 2 版");
        assertThat(wang.messages())
                .filteredOn(message -> message.messageId() == old.messageId())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("最新的状态在下面"))
                .satisfies(message -> assertThat(message.labels()).isEmpty());
    }
}
