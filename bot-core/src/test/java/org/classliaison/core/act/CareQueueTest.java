package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.ScriptedWatcher.Cue;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** What waits for the two members, one at a time, with nothing shown that nobody asked for. It is Monday, 10:00. */
class CareQueueTest {

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone student = care.student;
    private final Someone wang = care.wang;
    private final Someone zhou = care.zhou;

    @Test
    void dangerIsToldAtOnceAndWithoutAWordOfTheText() {
        care.with("情绪困扰");
        student.saysIn(care.group, "我不想活了");

        for (Someone member : new Someone[] {wang, zhou}) {
            assertThat(member.lastFromBot().text())
                    .contains("信息 2401 班", "危险信号")
                    .doesNotContain("不想活", "学生甲");
            assertThat(member.lastFromBot().labels()).containsExactly("打开下一条");
        }
        assertThat(care.group.messages()).noneMatch(said -> said.text().contains("学生甲"));
    }

    @Test
    void dangerIsToldAtNightAndALeakInTheMorning() {
        care.with("情绪困扰", "个人信息外泄");
        at(2026, 11, 23, 23, 0);
        student.saysIn(care.group, "身份证号110101");
        assertThat(wang.lastFromBot().text()).doesNotContain("需要现在看一眼");
        student.saysIn(care.group, "不想活");
        assertThat(wang.lastFromBot().text()).contains("危险信号");

        at(2026, 11, 24, 7, 59);
        town.tellFlags();
        assertThat(wang.lastFromBot().text()).contains("危险信号");
        at(2026, 11, 24, 8, 0);
        town.tellFlags();
        assertThat(wang.lastFromBot().text()).contains("个人信息外泄");
        int told = wang.messages().size();
        town.tellFlags();
        assertThat(wang.messages()).hasSize(told);
    }

    @Test
    void allElseIsToldOnceADayInOneLetter() {
        care.with("诈骗", "意见和愿望");
        int before = wang.messages().size();
        student.saysIn(care.group, "刷单日结");
        care.room.classmate.saysIn(care.group, "空调坏了");
        town.tellFlags();
        assertThat(wang.messages()).hasSize(before);

        at(2026, 11, 23, 18, 0);
        town.tellFlags();
        town.tellFlags();
        assertThat(wang.messages()).hasSize(before + 1);
        assertThat(wang.lastFromBot().text()).contains("诈骗 1 条", "意见和愿望 1 条").doesNotContain("刷单", "坏了");
        student.saysIn(care.group, "刷单又来了，加微信");
        at(2026, 11, 23, 21, 0);
        town.tellFlags();
        assertThat(wang.messages()).hasSize(before + 1);
    }

    @Test
    void aDayThatWasSleptThroughIsMadeUpForInTheMorning() {
        care.with("诈骗");
        student.saysIn(care.group, "刷单日结");
        at(2026, 11, 24, 3, 0);
        town.tellFlags();
        assertThat(wang.lastFromBot().text()).doesNotContain("今天有新的");
        at(2026, 11, 24, 8, 1);
        town.tellFlags();
        assertThat(wang.lastFromBot().text()).contains("今天有新的", "诈骗 1 条");
    }

    @Test
    void theMostUrgentComesFirstThenTheOldest() {
        care.with("情绪困扰", "诈骗", "意见和愿望");
        student.saysIn(care.group, "空调坏了");
        town.pass(Duration.ofMinutes(1));
        care.room.classmate.saysIn(care.group, "刷单日结");
        town.pass(Duration.ofMinutes(1));
        student.saysIn(care.group, "不想活");
        wang.says("/flags");
        assertThat(wang.lastFromBot().text()).contains("危险信号 1 条、意见和愿望 1 条、诈骗 1 条");

        wang.presses("打开下一条");
        assertThat(wang.lastFromBot().text()).contains("【危险信号");
        wang.presses("打开下一条");
        assertThat(wang.lastFromBot().text()).contains("【意见和愿望");
        wang.presses("打开下一条");
        assertThat(wang.lastFromBot().text()).contains("【诈骗");
        assertThat(wang.presses("打开下一条")).contains("没有等你看的");
    }

    @Test
    void wordsAreHiddenUntilTheyAreOpenedAndTheOpeningIsLogged() {
        care.with("诈骗");
        care.room.classmate.saysIn(care.group, "大家早");
        student.saysIn(care.group, "刷单日结五百");
        wang.says("/flags");
        wang.presses("打开下一条");
        assertThat(wang.lastFromBot().text()).contains("【诈骗", "打开会留下记录").doesNotContain("刷单", "学生甲", "大家早");
        assertThat(care.deeds()).isEmpty();

        wang.presses("打开");
        Shown card = wang.lastFromBot();
        assertThat(card.text())
                .contains("原文：「刷单日结五百」", "同学 B：大家早", "同学 A", "看到的是：〔刷单〕")
                .doesNotContain("学生甲", student.person().pseudonym());
        assertThat(card.labels()).containsExactly("需要关心", "已联系", "转辅导员", "误报", "玩笑", "显示姓名", "怎么开口", "留言交接", "放回");
        assertThat(care.deeds()).containsExactly(Deed.OPENED);

        wang.presses("显示姓名");
        assertThat(wang.lastFromBot().text()).contains("说话的人：学生甲");
        assertThat(care.deeds()).containsExactly(Deed.OPENED, Deed.NAMED);
    }

    @Test
    void nobodyWorksTwiceForAQuarterOfAnHour() {
        care.with("诈骗");
        student.saysIn(care.group, "刷单日结");
        wang.says("/flags");
        wang.presses("打开下一条");
        zhou.says("/flags");
        assertThat(zhou.lastFromBot().text()).contains("没有等你看的");

        town.pass(Duration.ofMinutes(16));
        zhou.says("/flags");
        zhou.presses("打开下一条");
        zhou.presses("打开");
        assertThat(wang.presses("打开")).contains("另一位正在看");
        zhou.presses("误报");
        assertThat(wang.presses("打开")).contains("已经处理过了");
    }

    @Test
    void whatIsDecidedLeavesTheChatAndCanBeUndoneForTenMinutes() {
        care.with("诈骗");
        student.saysIn(care.group, "刷单日结");
        opened(wang);
        wang.presses("误报");
        Shown closed = wang.lastFromBot();
        assertThat(closed.text()).contains("诈骗", "误报", "撤销").doesNotContain("刷单");
        assertThat(care.waiting()).isEmpty();

        assertThat(zhou.messages().size()).isPositive();
        assertThat(wang.presses("撤销")).contains("还在你手上");
        wang.presses("打开");
        wang.presses("已联系");
        town.pass(Duration.ofMinutes(11));
        assertThat(wang.presses("撤销")).contains("不能撤销");
        wang.says("/care board");
        assertThat(wang.lastFromBot().text()).contains("已联系 1", "误报 0", "对的占 100%（1/1）");
        assertThat(care.deeds()).containsExactly(Deed.OPENED, Deed.CLOSED, Deed.UNDONE, Deed.OPENED, Deed.CLOSED);
    }

    @Test
    void theCounselorReadsWhatTheMemberChoseAndNothingElse() {
        care.with("情绪困扰");
        student.saysIn(care.group, "我不想活了");
        opened(wang);
        wang.presses("转辅导员");
        wang.says("连着三天这样，请您找林同学谈谈");
        assertThat(wang.lastFromBot().labels()).containsExactly("只说类别", "类别和我的说明", "再加上原文");
        assertThat(care.room.counselor.messages()).isEmpty();

        wang.presses("类别和我的说明");
        assertThat(care.room.counselor.messages()).hasSize(1);
        assertThat(care.room.counselor.lastFromBot().text())
                .isEqualTo("「信息 2401 班」的联系人王芳请你出面：危险信号。\n说明：连着三天这样，请您找林同学谈谈");
        assertThat(care.waiting()).isEmpty();
        assertThat(wang.messages()).noneMatch(said -> said.text().contains("原文：「我不想活了」"));
        assertThat(care.deeds()).containsExactly(Deed.OPENED, Deed.HANDED_OVER, Deed.CLOSED);
    }

    @Test
    void theCategoryAloneOrTheWordsAsWell() {
        care.with("情绪困扰");
        student.saysIn(care.group, "我不想活了");
        opened(wang);
        wang.presses("转辅导员");
        wang.says("请看");
        wang.presses("只说类别");
        assertThat(care.room.counselor.lastFromBot().text()).isEqualTo("「信息 2401 班」的联系人王芳请你出面：危险信号。");

        wang.presses("撤销");
        assertThat(care.room.counselor.lastFromBot().text()).contains("撤回了");
        wang.presses("打开");
        wang.presses("转辅导员");
        wang.says("请看");
        wang.presses("再加上原文");
        assertThat(care.room.counselor.lastFromBot().text()).endsWith("说明：请看\n原文：「我不想活了」");
    }

    @Test
    void withoutACounselorTheMemberReadsWhatToDo() {
        care.with("情绪困扰");
        town.duties().forget(care.room.counselor.person().id());
        student.saysIn(care.group, "我不想活了");
        opened(wang);
        wang.presses("转辅导员");
        assertThat(wang.lastFromBot().text()).contains("请支部管理员", "邀请辅导员", "110 或 120");
        wang.presses("已联系");
        assertThat(care.waiting()).isEmpty();
    }

    @Test
    void aNoteReachesTheOtherMemberAndGivesTheFlagBack() {
        care.with("诈骗");
        student.saysIn(care.group, "刷单日结");
        opened(wang);
        wang.presses("留言交接");
        wang.says("我在上课，麻烦你看看");
        assertThat(wang.lastFromBot().text()).contains("已经告诉对方");
        assertThat(zhou.lastFromBot().text()).contains("王芳给你留了一句").doesNotContain("上课", "刷单");

        zhou.presses("打开下一条");
        zhou.presses("打开");
        assertThat(zhou.lastFromBot().text()).contains("留言：王芳：我在上课，麻烦你看看");
    }

    @Test
    void whoDoesNotKnowHowToBeginIsTold() {
        care.with("情绪困扰", "诈骗");
        student.saysIn(care.group, "我不想活了");
        opened(wang);
        wang.presses("怎么开口");
        assertThat(wang.lastFromBot().text())
                .contains("12356", "至少 18 小时", "12355", "110", "120", "不用一个人扛")
                .doesNotContain("24");
        care.room.classmate.saysIn(care.group, "刷单日结");
        opened(zhou);
        zhou.presses("怎么开口");
        assertThat(zhou.lastFromBot().text()).contains("先别让钱出去");
    }

    @Test
    void aFloodIsOneFlagWithANumber() {
        care.with("诈骗");
        for (int i = 0; i < 30; i++) {
            student.saysIn(care.group, "刷单日结 " + i);
            care.room.classmate.saysIn(care.group, "刷单日结！！");
        }
        assertThat(care.waiting()).hasSize(2);
        opened(wang);
        assertThat(wang.lastFromBot().text()).contains("一共 30 次");

        town.pass(Duration.ofMinutes(61));
        student.saysIn(care.group, "刷单日结 31");
        assertThat(care.waiting()).hasSize(3);
    }

    @Test
    void whatGetsWorseIsToldAtOnceAndSaysTheWorse() {
        care.with("情绪困扰");
        student.saysIn(care.group, "好难受");
        assertThat(wang.lastFromBot().text()).doesNotContain("需要现在看一眼");
        student.saysIn(care.group, "真的不想活了");

        assertThat(care.onlyFlag().sign().severity()).isEqualTo(Severity.DANGER);
        assertThat(wang.lastFromBot().text()).contains("危险信号");
        opened(wang);
        assertThat(wang.lastFromBot().text()).contains("原文：「真的不想活了」", "一共 2 次");
    }

    @Test
    void anEditedLineIsShownAsItStandsNow() {
        care.with("诈骗");
        long id = student.saysIn(care.group, "刷单日结");
        student.edits(care.group, id, "不好意思，号被盗了");

        assertThat(care.waiting()).hasSize(1);
        opened(wang);
        assertThat(wang.lastFromBot().text())
                .contains("原文：「不好意思，号被盗了」", "作者改过这条")
                .doesNotContain("刷单");
        long harmless = student.saysIn(care.group, "晚上吃什么");
        student.edits(care.group, harmless, "空调坏了");
        assertThat(care.waiting()).isEmpty();
    }

    @Test
    void aLeakedNumberIsNotKeptOnceMore() {
        care.with("个人信息外泄");
        care.watcher.on(new Cue("13812345678", Category.LEAK, Severity.CARE, 0.1));
        student.saysIn(care.group, "打我电话13812345678吧");
        opened(wang);
        assertThat(wang.lastFromBot().text()).contains("原文：「打我电话138********吧」").doesNotContain("12345678");
    }

    @Test
    void forwardedWordsAndRepliesAreSaidSo() {
        care.with("诈骗");
        student.forwardsIn(care.group, "警惕刷单诈骗");
        opened(wang);
        assertThat(wang.lastFromBot().text()).contains("转发的，不一定是本人的话");
    }

    @Test
    void ofAVeryLongLineAsMuchIsKeptAsDecided() {
        care.with("诈骗");
        student.saysIn(care.group, "一".repeat(3000) + "刷单日结" + "二".repeat(500));
        opened(wang);
        assertThat(wang.lastFromBot().text()).contains("刷单日结", "看到的是：〔刷单〕");
        assertThat(wang.lastFromBot().text().length()).isLessThan(1000);
    }

    @Test
    void theQuestionInAFlaggedLineIsAnsweredAsEver() {
        care.with("诈骗");
        care.watcher.on(new Cue("思想汇报", Category.SCAM, Severity.CARE, 0.5));
        student.asksIn(care.group, "思想汇报多久一篇");
        assertThat(care.group.lastFromBot().text()).contains("以本支部为准");
        assertThat(care.waiting()).hasSize(1);
    }

    @Test
    void aWatcherThatFailsSilencesNobody() {
        care.with("诈骗");
        care.watcher.breaks();
        student.asksIn(care.group, "思想汇报多久一篇");
        assertThat(care.group.lastFromBot().text()).contains("以本支部为准");
    }

    @Test
    void dangerInAClassWithoutAReachableMemberIsNotLost() {
        care.with("情绪困扰");
        wang.blocksTheBot();
        zhou.blocksTheBot();
        student.saysIn(care.group, "我不想活了");
        assertThat(care.room.admin.lastFromBot().text())
                .contains("信息 2401 班", "没有我能联系上的联系人")
                .doesNotContain("不想活", "危险", "学生甲");
        zhou.says("/flags");
        assertThat(zhou.lastFromBot().text()).contains("危险信号 1 条");
    }

    private void opened(Someone member) {
        member.says("/flags");
        member.presses("打开下一条");
        member.presses("打开");
    }

    private void at(int year, int month, int day, int hour, int minute) {
        LocalDateTime then = LocalDateTime.of(year, month, day, hour, minute);
        town.pass(Duration.between(LocalDateTime.now(town.clock()), then));
    }
}
