package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Role;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandOnTest {
    private static final String UNKNOWN = "班服什么时候统计尺码";
    private final ClassRoom room = new ClassRoom();
    private boolean lettersMayDie;

    @AfterEach
    void thePlatformRefusedNothing() {
        assertThat(lettersMayDie ? 0 : room.town.deadLetters()).isZero();
    }

    @Test
    void putsAnUnknownQuestionBeforeBothMembersAndTellsTheAskerAtOnce() {
        long asked = room.student.asksIn(room.group, UNKNOWN);

        assertThat(room.group.lastFromBot().text()).contains("已转给联系人王芳、周明");
        assertThat(room.group.lastFromBot().replyTo()).isEqualTo(asked);
        for (Someone member : new Someone[] {room.wang, room.zhou}) {
            assertThat(member.lastFromBot().text())
                    .contains("信息 2401 班", UNKNOWN, room.student.person().pseudonym());
            assertThat(member.lastFromBot().labels()).containsExactly("回答", "私下回答", "已有答案", "不需要回答");
        }
    }

    @Test
    void bringsTheAnswerBackAsAReplyToTheQuestion() {
        long asked = room.student.asksIn(room.group, UNKNOWN);

        assertThat(room.wang.presses("回答")).isEqualTo("请直接发来回答");
        room.wang.says("周五之前填表。");

        assertThat(room.group.lastFromBot().text()).isEqualTo("联系人 王芳 回答：\n周五之前填表。");
        assertThat(room.group.lastFromBot().replyTo()).isEqualTo(asked);
        assertThat(room.group.lastFromBot().labels()).containsExactly("有用", "没用");
        assertThat(firstMessage(room.wang).text()).contains("✓ 王芳 已回答", "周五之前填表。");
        assertThat(firstMessage(room.zhou).text()).contains("✓ 王芳 已回答");
        assertThat(firstMessage(room.zhou).labels()).isEmpty();
    }

    @Test
    void theFirstToTakeAQuestionHoldsItAndTheOtherSeesThat() {
        room.student.asksIn(room.group, UNKNOWN);

        room.wang.presses("回答");

        assertThat(room.wang.lastFromBot().labels()).containsExactly("放回");
        assertThat(room.zhou.lastFromBot().text()).contains("王芳 正在回答（到 10:30）");
        assertThat(room.zhou.presses("回答")).isEqualTo("另一位联系人正在回答");
        assertThat(room.zhou.presses("不需要回答")).isEqualTo("另一位联系人正在回答");
    }

    @Test
    void aHoldThatRanOutLetsTheOtherAnswer() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("回答");
        room.town.pass(Duration.ofMinutes(31));

        room.zhou.presses("回答");
        room.zhou.says("下周统计。");
        room.wang.says("周五之前填表。");

        assertThat(room.group.lastFromBot().text()).contains("周明", "下周统计");
        assertThat(room.group.messages()).hasSize(2);
    }

    @Test
    void aMemberPutsAQuestionBackForTheOther() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("回答");

        room.wang.presses("放回");
        room.zhou.presses("回答");
        room.zhou.says("下周统计。");

        assertThat(room.group.lastFromBot().text()).contains("周明", "下周统计");
    }

    @Test
    void puttingOneQuestionBackDoesNotForgetTheOneBeingAnswered() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("回答");
        Shown first = firstMessage(room.wang);
        room.classmate.asksIn(room.group, "新教室钥匙归谁保管呀");
        room.wang.presses("回答");

        room.wang.pressesOld(first, "放回");
        room.wang.says("找班长。");

        assertThat(room.group.lastFromBot().text()).contains("找班长");
    }

    @Test
    void anExistingAnswerIsOnePressAndKeepsItsSource() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "没用");
        room.student.pressesIn(room.group, "转给联系人");

        room.wang.presses("已有答案");
        assertThat(room.wang.lastFromBot().labels()).contains("积极分子考察期", "放回");
        room.wang.presses("积极分子考察期");

        Shown answer = room.group.lastFromBot();
        assertThat(answer.text()).contains("考察期一年以上", "全国", "《细则》第十条", "2026-05-11");
        assertThat(answer.lines()).isLessThanOrEqualTo(4);
    }

    @Test
    void lookingAtExistingAnswersDoesNotPublishTheMembersNextLine() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("已有答案");

        room.wang.says("今晚的会几点");

        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void aQuestionThatNeedsNoAnswerIsClosedAndTheAskerToldSo() {
        room.student.asksIn(room.group, UNKNOWN);

        assertThat(room.zhou.presses("不需要回答")).isEqualTo("已关闭");

        assertThat(room.group.lastFromBot().text()).contains("周明看过了");
        assertThat(room.wang.lastFromBot().labels()).isEmpty();
        assertThat(room.town.handoffs().byId(handoffId()).orElseThrow().state()).isEqualTo(Handoff.State.CLOSED);
    }

    @Test
    void nobodyButTheClassesMembersAndTheBranchMayAnswer() {
        room.student.asksIn(room.group, UNKNOWN);
        Someone other = room.town.person(29, "别班联系人");
        long otherClass = room.town.addClass("信息 2402 班", -1002);
        room.town.appoint(other, "别班联系人", Role.LIAISON, otherClass);
        var card = room.wang.lastFromBot();

        assertThat(other.pressesOld(card, "回答")).isEqualTo("只有本班联系人可以回答");
        assertThat(room.student.pressesOld(card, "不需要回答")).isEqualTo("只有本班联系人可以回答");
        assertThat(room.admin.pressesOld(card, "回答")).isEqualTo("请直接发来回答");
        room.admin.says("等通知。");

        assertThat(room.group.lastFromBot().text()).isEqualTo("支部 支部老师 回答：\n等通知。");
    }

    @Test
    void aMemberAnswersByReplyingToTheCard() {
        room.student.asksIn(room.group, UNKNOWN);

        room.zhou.replies(room.zhou.lastFromBot(), "周五之前填表。");

        assertThat(room.group.lastFromBot().text()).isEqualTo("联系人 周明 回答：\n周五之前填表。");
    }

    @Test
    void aReplyToACardDoesNotBreakIntoTheOthersHold() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("回答");

        room.zhou.replies(firstMessage(room.zhou), "下周统计。");

        assertThat(room.group.messages()).hasSize(1);
        assertThat(room.zhou.lastFromBot().text()).isEqualTo("这个问题已经处理好了");
    }

    @Test
    void aPrivateQuestionIsAnsweredInPrivate() {
        room.student.says(UNKNOWN);
        room.wang.presses("回答");
        room.wang.says("周五之前填表。");

        assertThat(room.student.lastFromBot().text()).contains("周五之前填表");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void withoutReachableMembersTheBranchGetsTheQuestionAndTheAskerIsToldSo() {
        room.wang.blocksTheBot();
        room.zhou.blocksTheBot();

        room.student.asksIn(room.group, UNKNOWN);

        assertThat(room.group.lastFromBot().text()).contains("已转给支部").doesNotContain("王芳");
        assertThat(room.admin.lastFromBot().text()).contains(UNKNOWN);
    }

    @Test
    void withNobodyReachableTheNoteIsHonest() {
        room.wang.blocksTheBot();
        room.zhou.blocksTheBot();
        room.admin.blocksTheBot();

        room.student.asksIn(room.group, UNKNOWN);

        assertThat(room.group.lastFromBot().text()).contains("先记下了", "直接问一下他们");
    }

    @Test
    void aBlockThatIsFoundOutOnTheWayStillLeavesAReminder() {
        lettersMayDie = true;
        room.wang.blocksTheBotSilently();
        room.zhou.blocksTheBotSilently();
        room.student.asksIn(room.group, UNKNOWN);
        assertThat(room.wang.person().reachable()).isFalse();

        room.town.pass(Duration.ofHours(2));
        room.town.doChores();

        assertThat(room.admin.lastFromBot().text()).contains("还有一个问题没有人回答", UNKNOWN);
    }

    @Test
    void remindsTheMembersOnceAndLaterTheBranchOnce() {
        room.student.asksIn(room.group, UNKNOWN);
        for (int hour = 0; hour < 24; hour++) {
            room.town.pass(Duration.ofHours(1));
            room.town.doChores();
            room.town.doChores();
        }

        assertThat(room.wang.messages()).hasSize(2);
        assertThat(room.zhou.messages()).hasSize(2);
        assertThat(room.admin.messages()).hasSize(1);
    }

    /** A playground beside it may be hours ahead. */
    @Test
    void anotherBotsClockRemindsNobody() {
        room.student.asksIn(room.group, UNKNOWN);
        room.town.pass(Duration.ofHours(3));
        room.town.doChoresOf(new BotId("playground"));

        assertThat(room.wang.messages()).hasSize(1);
        room.town.doChores();
        assertThat(room.wang.messages()).hasSize(2);
    }

    @Test
    void aQuestionHandedOnLateRemindsTheMembersFirst() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "没用");
        room.town.pass(Duration.ofHours(30));
        room.student.pressesIn(room.group, "转给联系人");

        room.town.pass(Duration.ofHours(2));
        room.town.doChores();

        assertThat(room.wang.lastFromBot().text()).contains("还有一个问题没有人回答");
        assertThat(room.admin.messages()).isEmpty();
    }

    @Test
    void doesNotRemindWhileSomebodyIsWriting() {
        room.student.asksIn(room.group, UNKNOWN);
        room.town.pass(Duration.ofMinutes(110));
        room.wang.presses("回答");
        room.town.pass(Duration.ofMinutes(15));
        room.town.doChores();
        assertThat(room.zhou.messages()).hasSize(1);

        room.town.pass(Duration.ofMinutes(20));
        room.town.doChores();

        assertThat(room.zhou.messages()).hasSize(2);
    }

    @Test
    void aReminderIsACardLikeTheFirst() {
        room.student.asksIn(room.group, UNKNOWN);
        room.town.pass(Duration.ofHours(2));
        room.town.doChores();

        room.wang.replies(room.wang.lastFromBot(), "周五之前填表。");

        assertThat(room.group.lastFromBot().text()).contains("周五之前填表");
        assertThat(room.zhou.messages())
                .allSatisfy(card -> assertThat(card.labels()).doesNotContain("回答"));
    }

    @Test
    void answersMustBeWordsAndNotTooLong() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("回答");

        room.wang.says("  ");
        assertThat(room.wang.lastFromBot().text()).contains("请用文字回答");
        room.wang.says("长".repeat(2501));
        assertThat(room.wang.lastFromBot().text()).contains("2500 字以内");
        room.wang.says("长".repeat(2500));

        assertThat(room.group.lastFromBot().text()).endsWith("长".repeat(2500));
    }

    @Test
    void theLongestQuestionAndTheLongestAnswerFitOnEveryCard() {
        room.student.asksIn(room.group, "尺".repeat(5000));
        room.wang.presses("回答");
        room.wang.says("长".repeat(2500));

        assertThat(firstMessage(room.zhou).text()).contains("已回答");
        assertThat(room.admin.lastFromBot().text()).contains("收进本班知识库");
    }

    @Test
    void anEditedQuestionChangesOnTheCardsOfThoseWhoHaveIt() {
        long asked = room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("回答");

        room.student.edits(room.group, asked, "班服和帽子什么时候统计尺码");

        assertThat(room.wang.lastFromBot().text()).contains("班服和帽子").doesNotContain(UNKNOWN);
        assertThat(room.zhou.lastFromBot().text()).contains("班服和帽子", "王芳 正在回答");
        assertThat(room.town.storedQuestions().getFirst().text()).isEqualTo("班服和帽子什么时候统计尺码");
    }

    @Test
    void anEditOfAnAnsweredQuestionChangesNothing() {
        long asked = room.student.asksIn(room.group, UNKNOWN);
        room.wang.replies(room.wang.lastFromBot(), "周五之前填表。");

        room.student.edits(room.group, asked, "别的问题");

        assertThat(room.town.storedQuestions().getFirst().text()).isEqualTo(UNKNOWN);
        assertThat(room.group.messages()).hasSize(2);
    }

    @Test
    void aSuccessorSeesWhatIsOpen() {
        room.student.asksIn(room.group, UNKNOWN);
        room.classmate.asksIn(room.group, "新教室钥匙归谁保管呀");
        room.wang.replies(room.wang.lastFromBot(), "找班长。");
        Someone next = room.town.person(23, "陈晨");
        room.town.appoint(next, "陈晨", Role.LIAISON, room.classId);

        next.says("/open");

        assertThat(next.messages()).hasSize(1);
        next.presses("回答");
        next.says("周五之前填表。");
        assertThat(room.group.lastFromBot().text()).contains("陈晨", "周五之前填表");
        assertThat(room.zhou.messages().getFirst().labels()).isEmpty();
    }

    @Test
    void showsTenOpenQuestionsAtMost() {
        List<String> things = List.of("苹果", "火车", "电影", "足球", "钢琴", "雨伞", "地图", "书架", "台灯", "窗帘", "饭卡", "快递");
        for (String word : things) {
            room.student.asksIn(room.group, word.repeat(3) + "归谁保管");
        }
        int before = room.admin.messages().size();

        room.admin.says("/open");

        assertThat(room.admin.messages()).hasSize(before + 11);
        assertThat(room.admin.lastFromBot().text()).contains("最早的 10 个");
    }

    @Test
    void openQuestionsAreForMembersOnly() {
        room.student.asksIn(room.group, UNKNOWN);

        room.classmate.says("/open");
        assertThat(room.classmate.lastFromBot().text()).isEqualTo("只有本班联系人可以回答");
        room.wang.asksIn(room.group, "/open");
        assertThat(room.group.lastFromBot().text()).contains("私聊");
    }

    @Test
    void theAnswerGoesToTheGroupsNewIdAfterAMove() {
        room.student.asksIn(room.group, UNKNOWN);
        var card = room.wang.lastFromBot();
        room.town.arrives(new org.classliaison.core.chat.Incoming.Migrated(room.group.chat(), -2001));

        room.wang.replies(card, "周五之前填表。");

        GroupChat moved = room.town.group(-2001);
        assertThat(moved.lastFromBot().text()).contains("周五之前填表");
        assertThat(moved.lastFromBot().replyTo()).isNull();
        room.student.asksIn(moved, Shelves.ACTIVIST);
        assertThat(moved.lastFromBot().text()).contains("考察期一年以上");
    }

    private long handoffId() {
        return room.town
                .handoffs()
                .ofQuestion(room.town.storedQuestions().getFirst().id())
                .orElseThrow()
                .id();
    }

    private static Shown firstMessage(Someone member) {
        return member.messages().getFirst();
    }
}
