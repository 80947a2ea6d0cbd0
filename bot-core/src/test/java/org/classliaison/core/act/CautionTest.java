package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Ruling.Outcome;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An unasked answer that was not wanted makes the bot more careful with its topic, in that class only. */
class CautionTest {

    private static final String MORE_CAREFUL = "记下了，这类问题我在这个群里会更谨慎";

    private final ClassRoom room = new ClassRoom();

    @Test
    void afterOneUselessTheTopicNeedsMoreAndAfterASecondItIsNotAnsweredUnaskedAnyMore() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        assertThat(room.student.pressesIn(room.group, "没用")).isEqualTo(MORE_CAREFUL);
        assertThat(level()).isEqualTo(Caution.Level.WARIER);
        int before = room.group.messages().size();
        room.classmate.saysIn(room.group, "入党积极分子要考察多久啊");
        assertThat(room.group.messages()).hasSize(before);
        room.classmate.saysIn(room.group, Shelves.ACTIVIST);
        assertThat(room.classmate.pressesIn(room.group, "没用")).isEqualTo(MORE_CAREFUL);
        assertThat(level()).isEqualTo(Caution.Level.QUIET);
        int asked = room.town.storedQuestions().size();
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        assertThat(room.town.storedQuestions()).hasSize(asked);
    }

    @Test
    void oneRecallCountsAndTheToastSaysSo() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        assertThat(room.student.pressesIn(room.group, "撤回这条")).isEqualTo("已撤回。这类问题我在这个群里会更谨慎");
        assertThat(level()).isEqualTo(Caution.Level.WARIER);
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void onePersonCountsOnceForAQuestionHoweverOftenTheyPress() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.student.pressesIn(room.group, answer, "没用");
        assertThat(room.student.pressesIn(room.group, answer, "没用")).isEqualTo("记下了，谢谢");
        room.student.pressesIn(room.group, answer, "有用");
        assertThat(room.student.pressesIn(room.group, answer, "没用")).isEqualTo("记下了，谢谢");
        assertThat(room.student.pressesIn(room.group, answer, "撤回这条")).isEqualTo("已撤回");
        assertThat(level()).isEqualTo(Caution.Level.WARIER);
    }

    @Test
    void anotherPersonCountsOnTheSameQuestion() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.student.pressesIn(room.group, answer, "没用");
        assertThat(room.zhou.pressesIn(room.group, answer, "撤回这条")).contains("更谨慎");
        assertThat(level()).isEqualTo(Caution.Level.QUIET);
    }

    @Test
    void whoChangesTheirMindCounts() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "有用");
        assertThat(room.student.pressesIn(room.group, "没用")).isEqualTo(MORE_CAREFUL);
    }

    @Test
    void aThankDoesNotUndoIt() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "没用");
        room.wang.pressesIn(room.group, "有用");
        assertThat(level()).isEqualTo(Caution.Level.WARIER);
    }

    @Test
    void answersToThoseWhoAskedAreNeverAffected() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        assertThat(room.student.pressesIn(room.group, "没用")).isEqualTo("记下了，谢谢");
        assertThat(room.town.restraint().caution(room.classId, "activist_period"))
                .isEmpty();
        room.town.restraint().put(new Caution(room.classId, "activist_period", Caution.Level.QUIET, 1));
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
    }

    @Test
    void aMembersAnswerIsNotTheBotsOwn() {
        room.student.saysIn(room.group, Shelves.MISSED);
        room.student.says("/start");
        room.wang.replies(room.wang.lastFromBot(), "补交一份说明就行。");
        assertThat(room.student.presses("没用")).isEqualTo("记下了，谢谢");
        assertThat(room.town.restraint().cautions(room.classId, 10)).isEmpty();
    }

    @Nested
    class OtherThingsSaidUnasked {

        @Test
        void aRefusalCanGoAndTheGroupDoesNotLearnWhatItWasAbout() {
            room.student.saysIn(room.group, Shelves.LOOK_UP);
            assertThat(room.group.lastFromBot().labels()).containsExactly("撤回这条");
            assertThat(room.student.pressesIn(room.group, "撤回这条")).isEqualTo("已撤回。这类问题我在这个群里会更谨慎");
            assertThat(room.group.messages()).isEmpty();
            assertThat(level("lookup_person")).isEqualTo(Caution.Level.WARIER);
            room.admin.says("/manner");
            room.admin.presses("恢复：查询他人身份");
            assertThat(room.town.restraint().cautions(room.classId, 10)).isEmpty();
        }

        @Test
        void theWayToOnesOwnDataCanGo() {
            room.student.saysIn(room.group, Shelves.MY_STATUS);
            assertThat(room.group.lastFromBot().labels()).containsExactly("私聊我", "撤回这条");
            room.zhou.pressesIn(room.group, "撤回这条");
            assertThat(room.group.messages()).isEmpty();
            assertThat(level("my_status")).isEqualTo(Caution.Level.WARIER);
        }

        @Test
        void aQuestionThatItsAskerTakesBackLeavesTheMembersToo() {
            room.student.saysIn(room.group, Shelves.MISSED);
            Shown card = room.wang.lastFromBot();
            assertThat(room.student.pressesIn(room.group, "撤回这条")).contains("更谨慎");
            assertThat(room.group.messages()).isEmpty();
            assertThat(room.wang.messages().getFirst().text())
                    .contains("提问的同学收回了这个问题")
                    .doesNotContain(Shelves.MISSED);
            room.wang.replies(card, "补交一份说明就行。");
            assertThat(room.group.messages()).isEmpty();
            assertThat(level("report_missed")).isEqualTo(Caution.Level.WARIER);
            assertThat(room.town.storedQuestions().getFirst().ruling().outcome())
                    .isEqualTo(Outcome.RECALLED);
            assertThat(room.town.deadLetters()).isZero();
        }

        @Test
        void ofAlikeQuestionsOnOneCardTheOthersStay() {
            room.student.saysIn(room.group, Shelves.MISSED);
            Shown note = room.group.lastFromBot();
            room.classmate.says("/start");
            room.classmate.asksIn(room.group, Shelves.MISSED);
            room.student.pressesIn(room.group, note, "撤回这条");
            room.wang.replies(room.wang.messages().getFirst(), "补交一份说明就行。");
            assertThat(room.classmate.lastFromBot().text()).contains("补交一份说明就行。");
            assertThat(room.town.deadLetters()).isZero();
        }

        @Test
        void aMemberTakesTheNoteOutOfTheGroupAndKeepsTheQuestion() {
            room.student.says("/start");
            room.student.saysIn(room.group, Shelves.MISSED);
            room.zhou.pressesIn(room.group, "撤回这条");
            assertThat(room.group.messages()).isEmpty();
            room.wang.replies(room.wang.messages().getFirst(), "补交一份说明就行。");
            assertThat(room.student.lastFromBot().text()).contains("补交一份说明就行。");
            assertThat(room.town.deadLetters()).isZero();
        }

        @Test
        void nobodyElseTakesTheNoteAndMembersStillFindIt() {
            room.student.saysIn(room.group, Shelves.MISSED);
            assertThat(room.classmate.pressesIn(room.group, "撤回这条")).contains("只有提问的同学和联系人");
            room.wang.presses("不需要回答");
            assertThat(room.group.lastFromBot().text()).contains("不用在这里回答");
        }

        @Test
        void whatSomebodyHasAskedForCarriesNoSuchButton() {
            room.student.saysIn(room.group, Shelves.ACTIVIST);
            room.student.pressesIn(room.group, "没用");
            room.student.pressesIn(room.group, "转给联系人");
            assertThat(room.group.lastFromBot().text()).contains("已转给");
            assertThat(room.group.lastFromBot().labels()).isEmpty();
            room.classmate.asksIn(room.group, Shelves.LOOK_UP);
            assertThat(room.group.lastFromBot().labels()).isEmpty();
        }
    }

    @Test
    void theOldAnswerStillCountsWhenMembersHaveTheQuestion() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.student.pressesIn(room.group, answer, "没用");
        room.student.pressesIn(room.group, "转给联系人");
        room.wang.replies(room.wang.lastFromBot(), "一年以上。");
        assertThat(room.zhou.pressesIn(room.group, answer, "撤回这条")).contains("更谨慎");
        assertThat(level()).isEqualTo(Caution.Level.QUIET);
    }

    @Test
    void otherTopicsAreAnsweredAsBefore() {
        room.town.restraint().put(new Caution(room.classId, "activist_period", Caution.Level.QUIET, 1));
        room.student.saysIn(room.group, Shelves.REPORT);
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void theTwoMembersAreToldOnceForEachLevelAndNobodyIsNamed() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        Shown answer = room.group.lastFromBot();
        room.student.pressesIn(room.group, answer, "没用");
        room.student.pressesIn(room.group, answer, "没用");
        assertThat(room.wang.messages()).hasSize(1);
        assertThat(room.wang.lastFromBot().text())
                .contains("信息 2401 班", "积极分子考察期", "把握更大才开口")
                .doesNotContain("同学·", "学生甲");
        room.classmate.pressesIn(room.group, answer, "没用");
        assertThat(room.zhou.messages()).hasSize(2);
        assertThat(room.zhou.lastFromBot().text()).contains("我就不开口");
        assertThat(room.admin.messages()).isEmpty();
    }

    @Test
    void aMemberUndoesItFromTheNoteAndAnotherPressSaysSo() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "没用");
        Shown note = room.zhou.lastFromBot();
        assertThat(room.wang.presses("恢复")).isEqualTo("已恢复，和平常一样");
        assertThat(room.wang.lastFromBot().text()).contains("● 平常").doesNotContain("积极分子考察期");
        assertThat(room.zhou.pressesOld(note, "恢复")).isEqualTo("已经恢复过了");
        assertThat(room.student.pressesOld(note, "恢复")).isEqualTo("这里由本班联系人和支部管理员来定。");
        room.classmate.saysIn(room.group, "入党积极分子要考察多久啊");
        assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
    }

    @Test
    void theCardListsTheTopicsAndTheBranchUndoesThem() {
        room.town.restraint().put(new Caution(room.classId, "activist_period", Caution.Level.WARIER, 1));
        room.town.restraint().put(new Caution(room.classId, "report_freq", Caution.Level.QUIET, 1));
        room.admin.says("/manner");
        assertThat(room.admin.lastFromBot().text()).contains("· 积极分子考察期 — 把握更大才主动回答", "· 思想汇报多久一篇 — 不再主动回答");
        room.admin.presses("恢复：思想汇报多久一篇");
        assertThat(room.admin.lastFromBot().labels()).contains("恢复：积极分子考察期").doesNotContain("恢复：思想汇报多久一篇");
    }

    @Test
    void anErasureLeavesNothingOfThePersonAndTheCautionStays() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "没用");
        room.student.says("/erase");
        room.student.presses("删除我的数据");
        assertThat(level()).isEqualTo(Caution.Level.WARIER);
        assertThat(room.town.storedQuestions().getFirst().askerId()).isNull();
    }

    private Caution.Level level() {
        return level("activist_period");
    }

    private Caution.Level level(String topic) {
        return room.town.restraint().caution(room.classId, topic).orElseThrow().level();
    }
}
