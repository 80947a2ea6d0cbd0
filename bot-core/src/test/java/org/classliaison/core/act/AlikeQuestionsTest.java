package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlikeQuestionsTest {
    private static final String FIRST = "班服什么时候统计尺码";
    private static final String SECOND = "班服什么时候统计尺码呀";
    private static final String THIRD = "班服啥时候统计尺码";
    private static final String ANSWER = "周五之前填表。";
    private final ClassRoom room = new ClassRoom();

    @AfterEach
    void thePlatformRefusedNothing() {
        assertThat(room.town.deadLetters()).isZero();
    }

    @Test
    void oneCardShowsEveryWordingAndNoAsker() {
        twoAsk();

        assertThat(room.wang.messages()).hasSize(1);
        assertThat(room.wang.lastFromBot().text())
                .contains("2 位同学在问", FIRST, SECOND)
                .doesNotContain(room.student.person().pseudonym());
        assertThat(room.wang.lastFromBot().labels()).contains("回答", "拆开");
        assertThat(room.group.lastFromBot().text()).contains("已转给联系人王芳、周明");
    }

    @Test
    void everybodyGetsTheAnswerAsAReplyWhereTheyAsked() {
        long asked = room.student.asksIn(room.group, FIRST);
        room.classmate.says(SECOND);
        room.wang.presses("回答");
        room.wang.says(ANSWER);

        assertThat(room.group.lastFromBot().text()).contains(ANSWER);
        assertThat(room.group.lastFromBot().replyTo()).isEqualTo(asked);
        assertThat(room.classmate.lastFromBot().text()).contains(ANSWER);
        assertThat(room.group.messages()).hasSize(2);
        assertThat(room.zhou.messages().getFirst().text()).contains("✓ 王芳 已回答", SECOND);
        assertThat(handoffs())
                .allSatisfy(handoff -> assertThat(handoff.isOpen()).isFalse());
    }

    @Test
    void anExistingAnswerAndNoAnswerReachEverybodyToo() {
        twoAsk();
        room.wang.presses("不需要回答");

        assertThat(room.group.messages())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note.text()).contains("王芳看过了"));

        for (Someone asker : List.of(room.student, room.classmate)) {
            asker.asksIn(room.group, Shelves.ACTIVIST);
            asker.pressesIn(room.group, "没用");
            asker.pressesIn(room.group, "转给联系人");
        }
        room.zhou.presses("已有答案");
        room.zhou.presses("积极分子考察期");
        List<Shown> answers = room.group.messages().reversed().subList(0, 2);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.text()).contains("考察期一年以上"));
    }

    @Test
    void anAnswerIsLearnedOnceWithAllWordings() {
        twoAsk();
        room.wang.replies(room.wang.lastFromBot(), ANSWER);

        assertThat(room.admin.messages()).hasSize(1);
        assertThat(room.admin.lastFromBot().text()).contains(FIRST, SECOND, ANSWER);
        room.admin.presses("收进知识库");
        assertThat(room.town.entries().all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.questions()).containsExactly(FIRST, SECOND));
        assertThat(handoffs()).extracting(Handoff::state).containsOnly(Handoff.State.LEARNED);
    }

    @Test
    void aQuestionThatComesAfterTheAnswerOpensAnew() {
        twoAsk();
        room.wang.replies(room.wang.lastFromBot(), ANSWER);
        int cards = room.wang.messages().size();

        room.classmate.asksIn(room.group, THIRD);

        assertThat(room.wang.messages()).hasSize(cards + 1);
        assertThat(room.wang.lastFromBot().text()).contains(THIRD).doesNotContain(FIRST);
    }

    @Test
    void whoIsWritingSeesTheNewAskerAndMayGoOn() {
        room.student.asksIn(room.group, FIRST);
        room.wang.presses("回答");

        room.classmate.asksIn(room.group, SECOND);

        assertThat(room.wang.lastFromBot().text()).contains("你正在回答", SECOND);
        assertThat(room.zhou.lastFromBot().text()).contains("王芳 正在回答", SECOND);
        room.wang.says(ANSWER);
        assertThat(room.group.messages()).hasSize(4);
    }

    @Test
    void splittingGivesEachQuestionACardAndAnAnswerOfItsOwn() {
        twoAsk();

        assertThat(room.zhou.presses("拆开")).isEqualTo("已拆开，每个问题各有一张卡片");

        assertThat(room.zhou.messages()).hasSize(2);
        assertThat(room.zhou.messages().getFirst().text()).contains(FIRST).doesNotContain(SECOND);
        assertThat(room.zhou.lastFromBot().labels()).doesNotContain("拆开");
        room.zhou.replies(room.zhou.lastFromBot(), "不是一回事。");
        assertThat(room.group.messages()).hasSize(3);
        room.town.pass(Duration.ofHours(2));
        room.town.doChores();
        assertThat(room.wang.lastFromBot().text()).contains("还有一个问题没有人回答", FIRST);
    }

    @Test
    void onlyThoseWhoMayAnswerMaySplitAndOnlyOnce() {
        twoAsk();
        Shown card = room.wang.lastFromBot();

        assertThat(room.student.pressesOld(card, "拆开")).isEqualTo("只有本班联系人可以回答");
        room.wang.presses("拆开");
        assertThat(room.zhou.pressesOld(card, "拆开")).isEqualTo("这里只有一个问题，不用拆");
    }

    @Test
    void remindsOnceAndListsOnce() {
        twoAsk();
        room.town.pass(Duration.ofHours(2));
        room.town.doChores();

        assertThat(room.wang.messages()).hasSize(2);
        assertThat(room.wang.lastFromBot().text()).contains("还有一个问题没有人回答", "2 位同学在问");
        room.zhou.says("/open");
        assertThat(room.zhou.messages()).hasSize(3);
    }

    @Test
    void anAskersErasureTakesTheirWordingAndNothingElse() {
        twoAsk();
        erase(room.student);

        assertThat(room.wang.lastFromBot().text()).contains(SECOND).doesNotContain(FIRST + "”");
        room.wang.presses("回答");
        room.wang.says(ANSWER);

        assertThat(room.group.messages()).hasSize(3);
        assertThat(room.group.messages().getFirst().text()).contains("已经删除了这个问题");
        assertThat(room.group.lastFromBot().text()).contains(ANSWER);
    }

    @Test
    void whenTheLastAskerErasesTheCardIsClosed() {
        twoAsk();
        room.wang.presses("回答");
        erase(room.student);
        erase(room.classmate);

        assertThat(room.wang.lastFromBot().text()).contains("不用再回答");
        assertThat(room.wang.lastFromBot().labels()).isEmpty();
        room.wang.says(ANSWER);
        assertThat(room.group.messages()).hasSize(2);
    }

    @Test
    void anErasureBeforeTheApprovalLeavesTheOthersWordingToLearn() {
        twoAsk();
        room.wang.replies(room.wang.lastFromBot(), ANSWER);
        erase(room.student);

        assertThat(room.admin.lastFromBot().text()).contains(SECOND).doesNotContain(FIRST + "”");
        room.admin.presses("收进知识库");
        assertThat(room.town.entries().all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.questions()).containsExactly(SECOND));
    }

    @Test
    void anEditShowsOnTheSharedCard() {
        room.student.asksIn(room.group, FIRST);
        long asked = room.classmate.asksIn(room.group, SECOND);

        room.classmate.edits(room.group, asked, "班服和帽子什么时候统计尺码");

        assertThat(room.wang.lastFromBot().text()).contains(FIRST, "班服和帽子");
    }

    @Test
    void personalQuestionsKeepACardOfTheirOwn() {
        room.student.asksIn(room.group, Shelves.MISSED);
        room.classmate.asksIn(room.group, Shelves.MISSED);

        assertThat(room.wang.messages()).hasSize(2);
        assertThat(room.wang.lastFromBot().labels()).doesNotContain("私下回答", "拆开");
    }

    @Test
    void whatIsAskedKeepsNeighboursApart() {
        room.student.asksIn(room.group, "班服要统计多久");
        room.classmate.asksIn(room.group, "班服要统计多久一次");

        assertThat(room.wang.messages()).hasSize(2);
    }

    @Test
    void anotherClassHasCardsOfItsOwn() {
        room.student.asksIn(room.group, FIRST);
        room.town.addClass("信息 2402 班", -1002);
        room.classmate.asksIn(room.town.group(-1002), FIRST);

        assertThat(room.wang.messages()).hasSize(1);
        assertThat(room.wang.lastFromBot().labels()).doesNotContain("拆开");
    }

    @Test
    void tenLongWordingsFitOnACardWithTheLongestAnswer() {
        for (int i = 0; i < 10; i++) {
            room.town.person(100 + i, "学生").asksIn(room.group, "尺".repeat(900) + "码".repeat(i));
        }
        assertThat(room.wang.messages()).hasSize(1);
        assertThat(room.wang.lastFromBot().text()).contains("10 位同学在问", "还有 5 个");
        room.wang.presses("回答");
        room.wang.says("长".repeat(2500));

        assertThat(room.zhou.messages().getFirst().text()).contains("已回答");
        assertThat(room.group.messages()).hasSize(20);
    }

    private void twoAsk() {
        room.student.asksIn(room.group, FIRST);
        room.classmate.asksIn(room.group, SECOND);
    }

    private List<Handoff> handoffs() {
        return room.town.storedQuestions().stream()
                .flatMap(question -> room.town.handoffs().ofQuestion(question.id()).stream())
                .toList();
    }

    private static void erase(Someone asker) {
        asker.says("/erase");
        asker.presses("删除我的数据");
    }
}
