package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Shared with consent, seen by a member, posted seldom, taken back at any time. It is Monday, 10:00. */
class ShareTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone student = room.student;
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;

    @Test
    void nobodySeesItBeforeItsAuthorAgrees() {
        student.says("/share");
        student.says("思想汇报我是这样写的");

        assertThat(student.lastFromBot().text()).contains("只有你看得到", "信息 2401 班", "不署名", "撤回");
        assertThat(wang.messages()).isEmpty();
        assertThat(room.group.messages()).isEmpty();

        student.presses("同意，交给联系人看");
        assertThat(wang.lastFromBot().labels()).contains("放进队列", "请作者改一改", "这次不发");
        assertThat(wang.messages().getFirst().text()).isEqualTo("【同学分享】\n思想汇报我是这样写的");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void itLooksInTheGroupAsItsAuthorHasSeenIt() {
        student.says("/share 多读党报");
        student.presses("署上我的名字");
        Shown preview = student.messages().get(student.messages().size() - 2);
        agreed(student);
        town.postShares();

        Shown post = room.group.lastFromBot();
        assertThat(post.text()).isEqualTo("【同学分享】\n多读党报\n—— 学生甲").isEqualTo(preview.text());
        assertThat(post.in(Style.BOLD)).containsExactly("【同学分享】");
        assertThat(student.lastFromBot().text()).contains("刚刚发到");
    }

    @Test
    void aPhotoWithWordsBelowItIsSharedAsItIs() {
        student.sendsPhoto("/share 我的笔记", 1000);
        agreed(student);
        town.postShares();

        assertThat(room.group.lastFromBot().text()).isEqualTo("【同学分享】\n我的笔记");
        assertThat(room.group.lastFromBot().enclosure()).isNotNull();
    }

    @Test
    void aPictureMayComeAsAFileButNoOtherFile() {
        student.says("/share");
        student.sends("总结.docx", new byte[] {1});
        assertThat(student.lastFromBot().text()).contains("只能放照片");

        student.sends("笔记.PNG", new byte[] {1});
        assertThat(student.lastFromBot().labels()).contains("同意，交给联系人看");
    }

    @Test
    void aCardKeepsItsPictureWhetherItComesAsAPhotoOrAsAFile() {
        room.admin.sendsPhoto("/card 党章第一条", 1000);
        room.admin.presses("放进队列");
        town.postShares();
        assertThat(room.group.lastFromBot().text()).isEqualTo("【学习卡片】\n党章第一条");
        assertThat(room.group.lastFromBot().enclosure()).isNotNull();

        wang.sendsWith("/card 党章第二条", "卡片.png", new byte[] {1});
        assertThat(wang.messages().get(wang.messages().size() - 2).enclosure()).isNotNull();
        student.sendsPhoto("/card 党章第一条", 1000);
        assertThat(student.lastFromBot().text()).contains("联系人和支部管理员用的");
    }

    @Test
    void aMemberAsksForAChangeAndGetsItAgain() {
        student.says("/share 初稿");
        student.presses("同意，交给联系人看");
        Shown card = zhou.lastFromBot();
        wang.presses("请作者改一改");
        wang.says("可以再具体一点吗？");

        assertThat(said(student, "可以再具体一点吗？")).hasSize(1);
        assertThat(zhou.pressesOld(card, "放进队列")).contains("处理过了");

        student.presses("改文字或照片");
        student.says("二稿");
        agreed(student);
        town.postShares();
        assertThat(room.group.lastFromBot().text()).isEqualTo("【同学分享】\n二稿");
    }

    @Test
    void onceOneMemberHasDecidedBothCardsSaySo() {
        student.says("/share 一点体会");
        student.presses("同意，交给联系人看");
        wang.presses("放进队列");
        assertThat(zhou.lastFromBot().text()).contains("一点体会", "王芳", "放进队列");
        assertThat(zhou.lastFromBot().labels()).isEmpty();
        assertThat(said(wang, "王芳已放进队列")).hasSize(1);
    }

    @Test
    void aDeclinedOneGoesBackWithAKindWord() {
        student.says("/share 随便写写");
        student.presses("同意，交给联系人看");
        wang.presses("这次不发");
        wang.says("内容和上周那条差不多，下次再来");

        assertThat(student.lastFromBot().text()).contains("谢谢你的分享", "下次再来");
        town.postShares();
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void droppingAnOldDraftLeavesWhatElseIsBeingWritten() {
        student.says("/share 随便写写");
        Shown draft = student.lastFromBot();
        student.says("/help_me");

        student.pressesOld(draft, "算了");
        student.says("这几天很难，想找人说说");

        assertThat(student.lastFromBot().text()).contains("他们会看到的只有这些", "这几天很难，想找人说说");
    }

    @Test
    void onlyOneInThreeDaysAndOnlyByDay() {
        queued("第一条");
        queued("第二条");
        town.postShares();
        town.postShares();
        assertThat(room.group.messages()).hasSize(1);

        town.pass(Duration.ofDays(2));
        town.postShares();
        assertThat(room.group.messages()).hasSize(1);

        town.pass(Duration.ofHours(12));
        town.postShares();
        assertThat(room.group.messages()).hasSize(1);

        town.pass(Duration.ofHours(12));
        town.postShares();
        assertThat(room.group.messages()).extracting(Shown::text).containsExactly("【同学分享】\n第一条", "【同学分享】\n第二条");
    }

    @Test
    void neverTwoOnOneDayEvenIfTheFirstIsTakenBack() {
        queued("第一条");
        queued("第二条");
        town.postShares();
        student.says("/share");
        student.presses("撤回：第一条");
        town.postShares();

        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void theAuthorTakesItBackOutOfTheGroup() {
        queued("写错了");
        town.postShares();
        assertThat(room.group.messages()).hasSize(1);

        student.says("/share");
        assertThat(student.presses("撤回：写错了")).isEqualTo("已经撤回");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void whatIsTooOldToBeDeletedIsBlankedOut() {
        queued("很久以前");
        town.postShares();
        town.pass(Duration.ofDays(5));

        student.says("/share");
        student.presses("撤回：很久以前");
        assertThat(room.group.lastFromBot().text()).isEqualTo("（这条分享已由作者撤回）");
    }

    @Test
    void aClassPausesItsQueueAndTakesOneOut() {
        queued("第一条");
        queued("第二条");
        wang.says("/shares");
        assertThat(wang.lastFromBot().text()).contains("每 3 天最多一条", "第一条（最早 2026-11-23）", "第二条（最早 2026-11-26）");

        wang.presses("暂停这个队列");
        town.postShares();
        assertThat(room.group.messages()).isEmpty();

        wang.presses("拿出：第一条");
        wang.presses("恢复这个队列");
        town.postShares();
        assertThat(room.group.lastFromBot().text()).isEqualTo("【同学分享】\n第二条");
    }

    @Test
    void nobodyDecidesAboutTheirOwn() {
        wang.says("/share 联系人的经验");
        wang.presses("同意，交给联系人看");

        assertThat(said(wang, "要放进队列吗")).isEmpty();
        assertThat(zhou.presses("放进队列")).contains("已放进队列");
    }

    @Test
    void aStudyCardGoesToAllClassesWithoutAskingForConsent() {
        long other = town.addClass("计科 2402 班", -1005);
        GroupChat second = town.group(-1005);
        room.admin.says("/card 党章第一条");
        assertThat(room.admin.lastFromBot().text()).contains("所有班级");
        assertThat(room.admin.presses("放进队列")).contains("已放进队列");
        town.postShares();

        assertThat(other).isPositive();
        assertThat(room.group.lastFromBot().text()).isEqualTo("【学习卡片】\n党章第一条");
        assertThat(second.lastFromBot().text()).isEqualTo("【学习卡片】\n党章第一条");
    }

    @Test
    void aSecondPersonLooksAtACardWhereTheBranchWantsIt() {
        room.admin.says("/notices");
        room.admin.presses("发出前要第二个人同意：现在不用，改成要");
        wang.says("/card 党章第一条");
        wang.presses("同意，交给联系人看");
        town.postShares();
        assertThat(room.group.messages()).isEmpty();

        zhou.presses("放进队列");
        town.postShares();
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void aStudentWritesNoCardsAndSeesNoQueue() {
        student.says("/card 党章第一条");
        assertThat(student.lastFromBot().text()).contains("联系人和支部管理员用的");
        student.says("/shares");
        assertThat(student.lastFromBot().text()).contains("联系人和支部管理员用的");
    }

    @Test
    void whatIsTooLongIsSaidAndTheDraftIsKept() {
        student.says("/share");
        student.says("长".repeat(901));
        assertThat(student.lastFromBot().text()).contains("最多 900 字，现在是 901 字");

        student.says("短一点");
        assertThat(student.lastFromBot().labels()).contains("同意，交给联系人看");
    }

    @Test
    void anErasureTakesEverythingBack() {
        queued("我的经验");
        town.postShares();
        queued("还没发的");
        student.says("/mydata");
        assertThat(student.lastFromBot().text()).contains("写的分享：2 条");

        student.says("/erase");
        assertThat(said(wang, "我的经验")).isNotEmpty();
        student.presses("删除我的数据");
        assertThat(said(wang, "我的经验")).isEmpty();
        assertThat(room.group.messages()).isEmpty();
        town.pass(Duration.ofDays(4));
        town.postShares();
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void aClassWithoutAGroupWaits() {
        queued("等一等");
        town.arrives(new Incoming.Removed(room.group.chat()));
        town.postShares();

        assertThat(room.group.messages()).isEmpty();
        wang.says("/shares");
        assertThat(wang.lastFromBot().text()).contains("等一等");
    }

    @Test
    void inATownOfManyClassesTheAuthorSaysWhich() {
        town.addClass("计科 2402 班", -1005);
        Someone other = town.person(51, "新同学");
        other.says("/share 经验");
        assertThat(other.lastFromBot().text()).contains("还没选");
        assertThat(other.lastFromBot().labels()).doesNotContain("同意，交给联系人看");

        other.presses("信息 2401 班");
        other.presses("同意，交给联系人看");
        assertThat(wang.lastFromBot().labels()).contains("放进队列");
    }

    private void queued(String words) {
        student.says("/share " + words);
        agreed(student);
    }

    private void agreed(Someone author) {
        author.presses("同意，交给联系人看");
        wang.presses("放进队列");
    }

    private static List<Shown> said(Someone reader, String words) {
        return reader.messages().stream()
                .filter(message -> message.text().contains(words))
                .toList();
    }
}
