package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.people.Role;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;

/** A member asks why the bot answered or kept silent, and reads it in private. */
class WhyTest {

    private static final String CHATTER = "今晚食堂吃什么呀";

    private final ClassRoom room = new ClassRoom();

    @Test
    void saysWhichFigureMissedWhichThresholdOnALineItKeptSilentOnAndStoresNothing() {
        long line = room.student.saysIn(room.group, CHATTER);
        room.wang.repliesIn(room.group, line, CHATTER, "/why");
        assertThat(room.wang.lastFromBot().text())
                .startsWith("没有开口：像提问的把握 0.")
                .contains("要到 0.90 才会主动回答", "最接近的条目：", "▁", "没人问我时：像提问要到 0.90，把握要到 0.70", "本班的方式：平常")
                .doesNotContain("当时");
        assertThat(room.wang.lastFromBot().lines()).isLessThanOrEqualTo(12);
        assertThat(room.group.lastFromBot().text()).isEqualTo("已私聊你");
        assertThat(room.town.storedQuestions()).isEmpty();
    }

    @Test
    void explainsAnAnswerByItsMessage() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.zhou.repliesIn(room.group, room.group.lastFromBot(), "/why");
        assertThat(room.zhou.lastFromBot().text())
                .startsWith("主动回答了：像提问的把握 ")
                .contains("▇▇▇▇▇▇▇▇▇▇ 0.999 积极分子考察期")
                .doesNotContain("当时");
    }

    @Test
    void explainsAFollowUpByWhatItWasTakenFor() {
        room.student.asksIn(room.group, "预备党员要考察多久");
        long followUp = room.student.asksIn(room.group, "那入党积极分子呢");
        room.wang.repliesIn(room.group, followUp, "@班助 那入党积极分子呢", "/why");
        assertThat(room.wang.lastFromBot().text())
                .startsWith("连着前面的问题，读作：入党积极分子要考察多久\n直接回答了：把握 0.99")
                .doesNotContain("当时");
        room.town.pass(Duration.ofDays(2));
        room.wang.repliesIn(room.group, followUp, "@班助 那入党积极分子呢", "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("连着前面的问题，读作：入党积极分子要考察多久");
    }

    @Test
    void explainsAFollowUpToAnAnswerThatSomebodyElseHadAskedFor() {
        room.student.asksIn(room.group, "预备党员要考察多久");
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.town.pass(Duration.ofHours(3));
        long followUp = room.classmate.repliesIn(room.group, answer, "那要考察多久呢");
        assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
        room.wang.repliesIn(room.group, followUp, "那要考察多久呢", "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("连着前面的问题，读作：入党积极分子要考察多久");
    }

    @Test
    void ofAFollowUpToAnErasedQuestionOnlyItsOwnWordsAreLeft() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        long followUp = room.classmate.repliesIn(room.group, answer, "那要考察多久呢");
        room.student.says("/erase");
        room.student.presses("删除我的数据");
        room.wang.repliesIn(room.group, followUp, "那要考察多久呢", "/why");
        assertThat(room.wang.lastFromBot().text()).doesNotContain("入党积极分子要考察多久");
    }

    @Test
    void explainsWhatWasSaidToItByTheThresholdsForThat() {
        long line = room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.admin.repliesIn(room.group, line, "@班助 " + Shelves.ACTIVIST, "/why");
        assertThat(room.admin.lastFromBot().text()).startsWith("直接回答了：把握 ").contains("对我说的话：把握到 0.60 直接回答，到 0.15 给选项");
    }

    @Test
    void explainsACardToTheMemberWhoGotIt() {
        room.student.asksIn(room.group, "班服什么时候统计尺码");
        room.wang.replies(room.wang.lastFromBot(), "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("转给联系人：");
        assertThat(room.town.storedQuestions()).hasSize(1);
    }

    @Test
    void explainsTheFirstAnswerAlsoOnceTheQuestionWasHandedOn() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.student.pressesIn(room.group, "没用");
        room.student.pressesIn(room.group, "转给联系人");
        room.wang.repliesIn(room.group, answer, "/why");
        assertThat(room.wang.lastFromBot().text())
                .startsWith("主动回答了")
                .contains("这个条目把握更大才主动回答", "当时：转给联系人，把握 0.999，积极分子考察期");
    }

    @Test
    void saysWhatWasDecidedThenWhereItWouldBeDecidedOtherwiseNow() {
        long line = room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.town.restraint().setManner(room.classId, Manner.SILENT);
        room.wang.repliesIn(room.group, line, Shelves.ACTIVIST, "/why");
        assertThat(room.wang.lastFromBot().text())
                .startsWith("没有开口：本班设为「安静」")
                .contains("没人问我时：不开口。", "本班的方式：安静", "当时：已回答，把握 0.999，积极分子考察期");
        assertThat(room.wang.lastFromBot().lines()).isLessThanOrEqualTo(12);
    }

    @Test
    void namesTheCautionThatKeepsItSilent() {
        room.town.restraint().put(new Caution(room.classId, "activist_period", Caution.Level.QUIET, 1));
        long line = room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.wang.repliesIn(room.group, line, Shelves.ACTIVIST, "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("没有开口：这类问题在本班不再主动回答");
    }

    @Test
    void anAskerMayAskAboutWhatTheBotToldThemAndNothingElse() {
        room.student.says("/start");
        long line = room.student.asksIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.student.repliesIn(room.group, answer, "/why");
        assertThat(room.student.lastFromBot().text()).startsWith("直接回答了");
        room.student.repliesIn(room.group, line, Shelves.ACTIVIST, "/why");
        assertThat(room.student.lastFromBot().text()).startsWith("/why 给本班联系人和支部管理员用");
    }

    @Test
    void tellsOthersInPrivateOnlyThatItIsNotForThem() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.classmate.says("/start");
        room.classmate.repliesIn(room.group, answer, "/why");
        assertThat(room.classmate.lastFromBot().text()).startsWith("/why 给本班联系人和支部管理员用");
        room.town.person(13, "学生丙").repliesIn(room.group, answer, "/why");
        assertThat(room.group.messages()).hasSize(1);
        assertThat(room.town.deadLetters()).isZero();
    }

    @Test
    void aMemberOfAnotherClassIsNoMemberHere() {
        long other = room.town.addClass("信息 2402 班", -1002);
        Someone chen = room.town.person(23, "陈静");
        room.town.appoint(chen, "陈静", Role.LIAISON, other);
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        chen.repliesIn(room.group, room.group.lastFromBot(), "/why");
        assertThat(chen.lastFromBot().text()).startsWith("/why 给本班联系人和支部管理员用");
    }

    @Test
    void aMemberWhomItCannotWriteToGetsAHintAndTheWayToStart() {
        room.wang.blocksTheBot();
        long line = room.student.saysIn(room.group, CHATTER);
        room.wang.repliesIn(room.group, line, CHATTER, "/why");
        assertThat(room.group.lastFromBot().text()).contains("还不能私聊你");
        assertThat(room.group.lastFromBot().link("私聊我")).endsWith("start=hello");
        assertThat(room.town.deadLetters()).isZero();
    }

    @Test
    void saysHowItWorksWhereItRepliesToNothingOrToWordsThatExplainThemselves() {
        room.wang.says("/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("回复同学的一句话");
        room.wang.says("/help");
        room.wang.replies(room.wang.lastFromBot(), "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("这条没有要说明的");
        long command = room.student.asksIn(room.group, "/help");
        room.wang.repliesIn(room.group, command, "/help", "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("这条没有要说明的");
    }

    @Test
    void saysThatACourtesyNeedsNoAnswer() {
        long line = room.student.asksIn(room.group, "谢谢！");
        room.wang.repliesIn(room.group, line, "谢谢！", "/why");
        assertThat(room.wang.lastFromBot().text()).contains("没有开口");
        long own = room.wang.says("谢谢！");
        room.wang.repliesToOwn(own, "谢谢！", "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("没有开口：这像一句客气话");
    }

    @Test
    void keepsOfADeletedQuestionWhatBecameOfIt() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.student.says("/erase");
        room.student.presses("删除我的数据");
        room.wang.repliesIn(room.group, answer, "/why");
        assertThat(room.wang.lastFromBot().text()).isEqualTo("提问的同学已经删除了这个问题，只留下当时的结果。\n当时：已回答，把握 0.999，积极分子考察期");
    }

    @Test
    void membersFindTheCommandsInTheirHelpAndStudentsDoNot() {
        room.wang.says("/help");
        assertThat(room.wang.lastFromBot().text()).contains("/manner", "/why");
        room.student.says("/help");
        assertThat(room.student.lastFromBot().text()).contains("/privacy").doesNotContain("/manner");
    }
}
