package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Notices from the first word to the last receipt. */
class NoticeTest {
    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;
    private final Someone admin = room.admin;

    @Test
    void aNoticeIsSeenAsItWillBeAndThenPosted() {
        wang.says("/notice **周五**班会，地点见 [这里](https://example.com/a)\n- 带笔");

        Shown preview = wang.messages().get(wang.messages().size() - 2);
        wang.presses("发布");

        Shown post = room.group.lastFromBot();
        assertThat(post.text()).isEqualTo("周五班会，地点见 这里\n• 带笔").isEqualTo(preview.text());
        assertThat(post.marks()).isEqualTo(preview.marks());
        assertThat(post.in(Style.BOLD)).containsExactly("周五");
        assertThat(post.labels()).isEqualTo(preview.labels()).containsExactly("收到");
    }

    @Test
    void oneMessageOrAFormIsEnoughToBegin() {
        wang.says("/notice");
        wang.presses("用表格填写");
        assertThat(wang.lastFromBot().text()).contains("【时间】", "【地点】", "【主题】", "【要求】");

        wang.says("【主题】班会\n【时间】周五 15:00");
        wang.presses("发布");

        assertThat(room.group.lastFromBot().text()).startsWith("【主题】班会");
    }

    @Test
    void aStudentWritesNoNotices() {
        room.student.says("/notice 放假一周");

        assertThat(room.student.lastFromBot().text()).contains("联系人");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void aMarkThatDoesNotCloseIsSaidAndTheDraftIsKept() {
        wang.says("/notice **周五班会");

        assertThat(card(wang).text()).contains("“**”没有成对", "周五班会", "草稿已经存好");
        assertThat(card(wang).labels()).doesNotContain("发布");

        wang.presses("改文字");
        wang.says("**周五**班会");
        wang.presses("发布");

        assertThat(room.group.lastFromBot().text()).isEqualTo("周五班会");
    }

    @Test
    void aLongNoticeIsSplitAtItsParagraphsAsThePreviewShows() {
        wang.says("/notice " + "一".repeat(2500));
        wang.presses("接着写");
        wang.says("二".repeat(2500));

        assertThat(card(wang).text()).contains("分成 2 条");
        wang.presses("发布");

        assertThat(room.group.messages()).extracting(Shown::text).containsExactly("一".repeat(2500), "二".repeat(2500));
        assertThat(room.group.messages().getFirst().labels()).isEmpty();
        assertThat(room.group.lastFromBot().labels()).containsExactly("收到");
    }

    @Test
    void aTimeInThePastIsRefusedAndALaterOneKept() {
        wang.says("/notice 班会");
        wang.presses("什么时候");
        wang.says("今天 8:00");
        assertThat(wang.lastFromBot().text()).contains("已经过去");

        wang.says("明天 9:00");
        assertThat(card(wang).text()).contains("11月24日", "09:00");
        wang.presses("发布");
        assertThat(room.group.messages()).isEmpty();

        town.pass(Duration.ofHours(24));
        town.tendNotices();
        assertThat(room.group.lastFromBot().text()).isEqualTo("班会");
    }

    @Test
    void aClassThatIsGoneWhenItsTimeComesIsToldToTheAuthor() {
        wang.says("/notice 班会");
        wang.presses("什么时候");
        wang.says("明天 9:00");
        wang.presses("发布");
        town.arrives(new Incoming.Removed(room.group.chat()));

        town.pass(Duration.ofDays(2));
        town.tendNotices();

        assertThat(wang.messages()).anyMatch(message -> message.text().contains("没有可以发的群"));
        assertThat(card(wang).text()).startsWith("草稿");
    }

    @Test
    void aSecondPersonApprovesWhereTheBranchWantsIt() {
        admin.says("/notices");
        admin.presses("发出前要第二个人同意：现在不用，改成要");
        wang.says("/notice 班会");
        assertThat(wang.presses("发布")).contains("请另一位");
        assertThat(room.group.messages()).isEmpty();

        assertThat(card(wang).labels()).doesNotContain("同意发出");
        assertThat(zhou.presses("同意发出")).contains("正在发出");

        assertThat(room.group.lastFromBot().text()).isEqualTo("班会");
    }

    @Test
    void nobodyApprovesWhatTheyHaveWritten() {
        admin.says("/notices");
        admin.presses("发出前要第二个人同意：现在不用，改成要");
        admin.says("/notice 全体通知");
        admin.presses("发布");
        Shown waiting = card(zhou);
        zhou.presses("退回成草稿");

        assertThat(zhou.pressesOld(waiting, "同意发出")).contains("已经结束");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void twoMembersWithOneDraftLoseNoWord() {
        wang.says("/notice 第一稿");
        zhou.says("/notices");
        zhou.presses("草稿 第一稿");
        wang.presses("改文字");
        zhou.presses("改文字");
        wang.says("王芳的第二稿");

        zhou.says("周明的第二稿");

        assertThat(zhou.lastFromBot().text()).contains("王芳刚刚改过");
        zhou.presses("换成我写的");
        assertThat(zhou.messages()).anyMatch(message -> message.text().equals("周明的第二稿"));
        zhou.presses("发布");
        assertThat(room.group.lastFromBot().text()).isEqualTo("周明的第二稿");
    }

    @Test
    void aPressOnAFinishedCardSaysSo() {
        wang.says("/notice 班会");
        Shown card = card(wang);
        wang.presses("发布");

        assertThat(wang.pressesOld(card, "发布")).contains("已经结束");
        assertThat(wang.pressesOld(card, "删除")).contains("已经结束");
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void aPictureGoesWithItsCaption() {
        wang.says("/notice");
        wang.sendsPhoto("海报见图", 1000);
        wang.presses("发布");

        assertThat(room.group.lastFromBot().enclosure()).isNotNull();
        assertThat(room.group.lastFromBot().text()).isEqualTo("海报见图");
    }

    @Test
    void aFileIsAddedToADraftUnlessItIsTooLargeOrOfAWrongKind() {
        wang.says("/notice 报名表见附件");
        wang.presses("加图片或文件");
        wang.sends("virus.exe", new byte[] {1});
        assertThat(wang.lastFromBot().text()).contains("这种文件不能");
        wang.sends("大.pdf", 30L * 1024 * 1024, new byte[] {1});
        assertThat(wang.lastFromBot().text()).contains("太大");

        wang.sends("报名表.docx", new byte[] {1});
        wang.presses("发布");

        Shown post = room.group.lastFromBot();
        assertThat(post.enclosure()).extracting(Enclosure::name).isEqualTo("报名表.docx");
        assertThat(post.text()).isEqualTo("报名表见附件");
    }

    @Test
    void receiptsAreCountedOnThePostOnceAMinuteAndNamedToTheMembersAlone() {
        room.student.asksIn(room.group, "入党申请书怎么写");
        post("班会");

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
        post("班会");
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
    void aCorrectionChangesThePostAndSaysSo() {
        post("周五 15:00 班会");
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
        post("周五 15:00 班会");
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
        post("周五班会");
        wang.presses("撤回");
        wang.says("发错了群");
        wang.presses("从群里删除");

        assertThat(room.group.messages()).isEmpty();
        assertThat(card(wang).text()).contains("已撤回：发错了群");
        assertThat(card(wang).labels()).doesNotContain("更正", "谁还没点");
    }

    @Test
    void aRecallIsStruckThroughWithItsReason() {
        post("周五班会");
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
    void whoeverErasesTheirDataLeavesNoReceipt() {
        post("班会");
        room.student.pressesIn(room.group, "收到");
        long id = room.student.person().id();
        room.student.says("/mydata");
        assertThat(room.student.lastFromBot().text()).contains("回执和报名：1");

        room.student.says("/erase");
        room.student.presses("删除我的数据");

        assertThat(town.receipts().countOf(id)).isZero();
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
        assertThat(card(admin).labels()).contains("全部班级", "2024 级", "2023 级");
        admin.presses("全部班级");
        admin.presses("选好了");
        admin.presses("置顶：无");
        admin.presses("发布");
        town.pass(Duration.ofSeconds(1));
        town.tendNotices();

        assertThat(second.lastFromBot().text()).isEqualTo("党课周六开课");
        assertThat(town.pinned(second)).isEqualTo(second.lastFromBot().messageId());
        assertThat(card(admin).text())
                .contains("已发出 2 · 等待 0 · 被拒绝 1 · 不确定 0", "数学 2301 班：被拒绝（我不在群里了", "信息 2402 班：已发出");
        li.says("/notices");
        li.presses("已发出 党课周六开课");
        assertThat(card(li).text()).contains("数学 2301 班").doesNotContain("信息 2402 班");
        assertThat(card(li).labels()).doesNotContain("更正", "撤回");
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
        assertThat(card(admin).text()).contains("已撤回：老师生病", "已发出 3");
        assertThat(town.deadLetters()).isZero();
    }

    private void post(String words) {
        wang.says("/notice " + words);
        wang.presses("发布");
        town.tendNotices();
    }

    private static Shown card(Someone reader) {
        return reader.messages().reversed().stream()
                .filter(message -> message.text().matches("(?s)(通知“[^”]*”，(第|已撤回)|草稿|发给：|已经定好|.*等另一位同意).*"))
                .findFirst()
                .orElseThrow();
    }
}
