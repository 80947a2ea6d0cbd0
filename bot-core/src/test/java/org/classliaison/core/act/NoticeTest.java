package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Notices from the first word until they are let go. */
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

        assertThat(NoticeRoom.card(wang).text()).contains("“**”没有成对", "周五班会", "草稿已经存好");
        assertThat(NoticeRoom.card(wang).labels()).doesNotContain("发布");

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

        assertThat(NoticeRoom.card(wang).text()).contains("分成 2 条");
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
        assertThat(NoticeRoom.card(wang).text()).contains("11月24日", "09:00");
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
        assertThat(NoticeRoom.card(wang).text()).startsWith("草稿");
    }

    @Test
    void aSecondPersonApprovesWhereTheBranchWantsIt() {
        admin.says("/notices");
        admin.presses("发出前要第二个人同意：现在不用，改成要");
        wang.says("/notice 班会");
        assertThat(wang.presses("发布")).contains("请另一位");
        assertThat(room.group.messages()).isEmpty();

        assertThat(NoticeRoom.card(wang).labels()).doesNotContain("同意发出");
        assertThat(zhou.presses("同意发出")).contains("正在发出");

        assertThat(room.group.lastFromBot().text()).isEqualTo("班会");
    }

    @Test
    void nobodyApprovesWhatTheyHaveWritten() {
        admin.says("/notices");
        admin.presses("发出前要第二个人同意：现在不用，改成要");
        admin.says("/notice 全体通知");
        admin.presses("发布");
        Shown waiting = NoticeRoom.card(zhou);
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
        Shown card = NoticeRoom.card(wang);
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
    void aLinkIsAButtonOfItsOwnAndCanBeTakenOff() {
        wang.says("/notice 报名开始了");
        wang.presses("加链接");
        wang.says("没有网址");
        assertThat(wang.lastFromBot().text()).contains("没有看到网址");
        wang.says("报名表 https://example.com/f");
        wang.presses("发布");
        assertThat(room.group.lastFromBot().labels()).containsExactly("收到", "报名表");

        wang.says("/notice 没有链接");
        wang.presses("加链接");
        wang.says("https://example.com/g");
        wang.presses("加链接");
        wang.says("不要");
        wang.presses("发布");
        assertThat(room.group.lastFromBot().labels()).containsExactly("收到");
    }

    @Test
    void aGradeIsEveryClassThatBeganInThatYear() {
        town.addClass("电子 2403 班", -1002);
        town.addClass("数学 2501 班", -1003);
        admin.says("/notice 大三体测");
        admin.presses("发给谁");
        admin.presses("2024 级");
        admin.presses("选好了");
        assertThat(NoticeRoom.card(admin).text()).contains("2024 级（2 个群）");
        admin.presses("发布");
        town.tendNotices();

        assertThat(room.group.messages()).hasSize(1);
        assertThat(town.group(-1002).messages()).hasSize(1);
        assertThat(town.group(-1003).messages()).isEmpty();
    }

    @Test
    void aGradeIsForTheBranchToWriteTo() {
        wang.says("/notice 大三体测");
        wang.presses("发给谁");
        assertThat(wang.lastFromBot().labels()).doesNotContain("2024 级", "全部班级");
    }
}
