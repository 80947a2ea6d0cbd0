package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.chat.Who;
import org.classliaison.core.questions.Ruling.Outcome;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.junit.jupiter.api.Test;

class AfterAnswerTest {
    /** Near enough to two entries to ask back, too far from both to answer. */
    private static final String UNCLEAR = "入党积极分子思想汇报要多久";

    private final ClassRoom room = new ClassRoom();

    @Test
    void countsTheLastPressOfEachPerson() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);

        assertThat(room.student.pressesIn(room.group, "没用")).isEqualTo("记下了，谢谢");
        assertThat(room.student.pressesIn(room.group, "有用")).isEqualTo("谢谢你告诉我");
        room.classmate.pressesIn(room.group, "有用");

        var asked = room.town.questions().ofClass(room.classId, 1).getFirst();
        assertThat(asked.useful()).isEqualTo(2);
        assertThat(asked.useless()).isZero();
    }

    @Test
    void offersAPersonToAnAskerWhomTheAnswerDidNotHelp() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "没用");

        room.student.pressesIn(room.group, "转给联系人");

        assertThat(room.group.lastFromBot().text()).contains("已转给", "王芳", "周明");
        assertThat(room.wang.lastFromBot().text()).contains(Shelves.ACTIVIST);
    }

    @Test
    void onlyNotesWhatOthersThinkOfAnAnswer() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);

        room.classmate.pressesIn(room.group, "没用");

        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void doesNotOfferMembersAQuestionThatTheyHaveAnswered() {
        room.student.asksIn(room.group, "班服什么时候统计尺码");
        room.wang.presses("回答");
        room.wang.says("周五之前填表。");

        assertThat(room.student.pressesIn(room.group, "没用")).isEqualTo("记下了，谢谢");

        assertThat(room.group.lastFromBot().text()).contains("周五之前填表");
    }

    @Test
    void theAskerTakesAnUnaskedAnswerBack() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);

        assertThat(room.student.pressesIn(room.group, "撤回这条")).startsWith("已撤回");

        assertThat(room.group.messages()).isEmpty();
        assertThat(room.town.storedQuestions().getFirst().ruling().outcome()).isEqualTo(Outcome.RECALLED);
    }

    @Test
    void aButtonTakesBackTheMessageItStandsUnderAndNotWhatAMemberHasAnsweredSince() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        Shown bad = room.group.lastFromBot();
        room.student.pressesIn(room.group, bad, "没用");
        room.student.pressesIn(room.group, "转给联系人");
        room.wang.replies(room.wang.lastFromBot(), "一年以上，从确定那天算起。");

        assertThat(room.student.pressesIn(room.group, bad, "撤回这条")).startsWith("已撤回");

        assertThat(room.group.messages()).doesNotContain(bad);
        assertThat(room.group.lastFromBot().text()).contains("一年以上，从确定那天算起。");
        assertThat(room.town.storedQuestions().getFirst().ruling().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(room.town.deadLetters()).isZero();
    }

    @Test
    void whileMembersHaveTheQuestionTheOldAnswerCanGoAndTheQuestionStays() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        Shown bad = room.group.lastFromBot();
        room.student.pressesIn(room.group, bad, "没用");
        room.student.pressesIn(room.group, "转给联系人");

        room.student.pressesIn(room.group, bad, "撤回这条");

        assertThat(room.group.messages()).doesNotContain(bad);
        assertThat(room.group.lastFromBot().text()).contains("已转给");
        room.wang.replies(room.wang.lastFromBot(), "一年以上。");
        assertThat(room.group.lastFromBot().text()).contains("一年以上。");
    }

    @Test
    void aMemberAndTheBranchTakeAnUnaskedAnswerBackToo() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.zhou.pressesIn(room.group, "撤回这条");
        assertThat(room.group.messages()).isEmpty();

        room.student.saysIn(room.group, Shelves.REPORT);
        room.admin.pressesIn(room.group, "撤回这条");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void nobodyElseTakesAnAnswerBack() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);

        assertThat(room.classmate.pressesIn(room.group, "撤回这条")).contains("只有提问的同学和联系人");

        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void anAnonymousAdminHasNoRightsByLooks() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        var group = room.town.speaker(new Who(ClassRoom.GROUP_ID, "信息 2401 班", Who.Kind.ANONYMOUS_ADMIN));

        assertThat(group.pressesIn(room.group, "撤回这条")).contains("只有提问的同学和联系人");
    }

    @Test
    void asksBackWhenUnsureAndAnswersWhatTheAskerPicks() {
        room.student.asksIn(room.group, UNCLEAR);
        assertThat(room.group.lastFromBot().text()).isEqualTo("你想问的是哪一个？");
        assertThat(room.group.lastFromBot().labels()).contains("思想汇报多久一篇", "积极分子考察期", "转给联系人");

        room.student.pressesIn(room.group, "思想汇报多久一篇");

        assertThat(room.group.lastFromBot().text()).contains("没有全国统一规定");
        assertThat(room.town.storedQuestions().getFirst().ruling().topic()).isEqualTo("report_freq");
        assertThat(room.student.pressesIn(room.group, "积极分子考察期")).isEqualTo("已经处理过了");
    }

    @Test
    void onlyTheAskerPicks() {
        room.student.asksIn(room.group, UNCLEAR);

        assertThat(room.classmate.pressesIn(room.group, "思想汇报多久一篇")).isEqualTo("这个按钮留给提问的同学");
        assertThat(room.classmate.pressesIn(room.group, "转给联系人")).isEqualTo("这个按钮留给提问的同学");

        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void aPickedTopicAboutOnePersonsCaseGoesToPeople() {
        room.student.asksIn(room.group, "漏交了思想汇报怎么写一篇补救");
        assertThat(room.group.lastFromBot().labels()).contains("思想汇报漏交");

        room.student.pressesIn(room.group, "思想汇报漏交");

        assertThat(room.group.lastFromBot().text()).contains("不在群里回答");
        assertThat(room.wang.lastFromBot().text()).contains("漏交了");
    }

    @Test
    void aRefusalOffersNothingToPress() {
        room.student.asksIn(room.group, Shelves.LOOK_UP);

        assertThat(room.group.lastFromBot().text()).contains("我不查询任何人的身份");
        assertThat(room.group.lastFromBot().labels()).isEmpty();
    }

    @Test
    void ownDataIsNeverAnsweredInTheGroup() {
        room.student.asksIn(room.group, Shelves.MY_STATUS);

        assertThat(room.group.lastFromBot().text()).contains("请私聊我");
    }

    @Test
    void namesTheMembersWhoAskForThem() {
        room.student.asksIn(room.group, Shelves.CONTACT);

        assertThat(room.group.lastFromBot().text()).contains("王芳、周明");
    }
}
