package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.people.Role;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody stands: for that person, in private, and written down on their own wish only. */
class OwnStandingTest {
    private final ClassRoom room = new ClassRoom();

    @Test
    void theGroupGetsTheWayToThePrivateChatAndNothingElse() {
        register("积极分子", "2026-03-20");

        room.student.asksIn(room.group, Shelves.MY_STATUS);

        assertThat(room.group.lastFromBot().text()).isEqualTo("你自己的阶段和日期，我只在私聊里告诉你本人，请私聊我。");
        assertThat(room.group.lastFromBot().labels()).containsExactly("私聊我");
        room.student.opens(room.group.lastFromBot().link("私聊我"));
        assertThat(room.student.lastFromBot().text()).contains("你现在是入党积极分子");
    }

    @Test
    void theLinkOfSomebodyElseLeadsNowhere() {
        register("积极分子", "2026-03-20");
        room.student.asksIn(room.group, Shelves.MY_STATUS);

        room.classmate.opens(room.group.lastFromBot().link("私聊我"));

        assertThat(room.classmate.lastFromBot().text()).startsWith("这里没有给你的内容");
    }

    @Test
    void nothingIsRecordedUntilThePersonAsksForIt() {
        room.student.says(Shelves.MY_STATUS);

        assertThat(room.student.lastFromBot().text()).startsWith("我这里还没有登记你的情况");
        assertThat(room.student.lastFromBot().labels()).containsExactly("请联系人登记");
        assertThat(room.wang.messages()).isEmpty();
    }

    @Test
    void aMemberPressesStageAndDayAndTheStudentIsTold() {
        room.student.says(Shelves.MY_STATUS);
        room.student.presses("请联系人登记");
        assertThat(room.wang.lastFromBot().labels())
                .containsExactly("申请人", "积极分子", "发展对象", "预备党员", "正式党员", "回答", "已有答案", "不需要回答");
        room.wang.presses("积极分子");
        assertThat(room.wang.lastFromBot().labels()).containsExactly("今天", "不清楚");
        room.wang.says("2026-03-20");

        assertThat(room.student.lastFromBot().text())
                .isEqualTo("你现在是入党积极分子（2026-03-20 起，联系人 王芳 登记）。\n满一年是 2027-03-20；满一年不等于会被列为发展对象。\n"
                        + "依据：《细则》第十三条 · 2026-05-11 版");
        assertThat(room.wang.lastFromBot().text()).isEqualTo("已登记，并告诉了本人。谢谢！");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void nextTimeItIsAnsweredAtOnceAndMayBeCalledWrong() {
        register("积极分子", "2026-03-20");
        int before = room.wang.messages().size();
        room.student.says(Shelves.MY_STATUS);
        assertThat(room.student.lastFromBot().text()).contains("2027-03-20");
        assertThat(room.wang.messages()).hasSize(before);

        room.student.presses("不对？");

        assertThat(room.wang.lastFromBot().text()).contains("目前登记：入党积极分子（2026-03-20 起）");
        room.wang.presses("发展对象");
        room.wang.presses("不清楚");
        assertThat(room.student.lastFromBot().text()).startsWith("你现在是发展对象（联系人 王芳 登记，起始日期没有记录）。");
        assertThat(room.town.standings().of(room.student.person().id())).hasSize(1);
    }

    @Test
    void whatHasJustBeenRecordedCanBeCalledWrongAtOnceAndOnlyOnceAtATime() {
        register("申请人", "2026-11-01");
        room.student.presses("不对？");
        int cards = room.wang.messages().size();

        assertThat(room.student.presses("不对？")).contains("已经转给联系人了");

        assertThat(room.wang.messages()).hasSize(cards);
        room.wang.presses("积极分子");
        room.wang.presses("今天");
        assertThat(room.student.lastFromBot().text()).contains("入党积极分子（2026-11-23 起");
    }

    @ParameterizedTest
    @CsvSource({"某一天, 这个日期我看不懂", "2月30日, 这个日期我看不懂", "2027-01-01, 还没有到", "明天, 还没有到", "1026-03-20, 这个日期我看不懂"})
    void aBadDayIsAskedForAgain(String typed, String answer) {
        askForRegistration();
        room.wang.presses("积极分子");
        room.wang.says(typed);
        assertThat(room.wang.lastFromBot().text()).contains(answer);
        assertThat(room.town.standings().of(room.student.person().id())).isEmpty();

        room.wang.says("3月20日");

        assertThat(room.student.lastFromBot().text()).contains("（2026-03-20 起");
    }

    @Test
    void onlyMembersOfThatClassMaySetIt() {
        askForRegistration();
        Someone li = room.town.person(24, "李娜");
        room.town.appoint(li, "李娜", Role.LIAISON, room.town.addClass("信息 2402 班", -2002));
        Shown card = room.wang.lastFromBot();

        assertThat(li.pressesOld(card, "正式党员")).isEqualTo("只有本班联系人可以登记");
        assertThat(room.admin.pressesOld(card, "正式党员")).isEqualTo("只有本班联系人可以登记");
        assertThat(room.student.pressesOld(card, "正式党员")).isEqualTo("只有本班联系人可以登记");

        room.wang.presses("积极分子");
        Shown day = room.wang.lastFromBot();
        assertThat(li.pressesOld(day, "今天")).isEqualTo("只有本班联系人可以登记");
        assertThat(room.zhou.pressesOld(card, "积极分子")).isEqualTo("另一位联系人正在回答");
        assertThat(room.town.standings().of(room.student.person().id())).isEmpty();
    }

    @Test
    void aFinishedCardSetsNothingMore() {
        askForRegistration();
        Shown card = room.wang.lastFromBot();
        room.wang.presses("积极分子");
        Shown day = room.wang.lastFromBot();
        room.wang.presses("今天");

        assertThat(room.wang.pressesOld(day, "今天")).isEqualTo("已经处理过了");
        assertThat(room.zhou.pressesOld(card, "正式党员")).isEqualTo("这个问题已经处理好了");
    }

    @Test
    void aMemberWhoForgetsTheDayLosesNothing() {
        askForRegistration();
        room.wang.presses("积极分子");
        room.town.pass(Duration.ofHours(3));
        room.town.doChores();
        assertThat(room.zhou.lastFromBot().text()).contains("还有一个问题没有人回答");

        room.zhou.presses("申请人");
        room.zhou.presses("今天");

        assertThat(room.student.lastFromBot().text()).contains("入党申请人", "联系人 周明 登记", "2026-12-23 之前");
    }

    @Test
    void nobodyLearnsAnothersStandingInAnyChat() {
        register("正式党员", "2026-03-20");

        room.classmate.asksIn(room.group, Shelves.LOOK_UP);
        room.classmate.says(Shelves.LOOK_UP);
        room.classmate.says("学生甲是党员吗");
        room.classmate.says(Shelves.MY_STATUS);
        room.wang.says("/mydata");

        assertThat(room.group.lastFromBot().text()).contains("我不查询任何人的身份");
        assertThat(room.classmate.messages())
                .allSatisfy(message -> assertThat(message.text()).doesNotContain("正式党员", "2026-03-20"));
        assertThat(room.wang.lastFromBot().text()).contains("阶段：无");
    }

    @Test
    void membersKeepNoWordOfItInTheirQuestions() {
        register("积极分子", "2026-03-20");

        long question = room.town.storedQuestions().getFirst().id();
        Handoff handoff = room.town.handoffs().ofQuestion(question).orElseThrow();

        assertThat(handoff.words()).isEqualTo("已登记，只告诉了本人");
        assertThat(handoff.isOpen()).isFalse();
    }

    @Test
    void ownDataShowsItAndAnErasureDeletesIt() {
        register("积极分子", "2026-03-20");
        long person = room.student.person().id();
        room.student.says("/mydata");
        assertThat(room.student.lastFromBot().text()).contains("阶段：入党积极分子（2026-03-20 起）");

        room.student.says("/erase");
        room.student.presses("删除我的数据");

        assertThat(room.town.standings().of(person)).isEmpty();
        room.student.says(Shelves.MY_STATUS);
        assertThat(room.student.lastFromBot().text()).startsWith("我这里还没有登记");
    }

    @Test
    void anErasureWhileAMemberLooksUpTheDaySetsNothing() {
        askForRegistration();
        room.wang.presses("积极分子");
        room.student.says("/erase");
        room.student.presses("删除我的数据");

        assertThat(room.wang.presses("今天")).isEqualTo("已经处理过了");
    }

    @Test
    void whoseClassIsNotKnownIsAskedForIt() {
        room.town.addClass("信息 2402 班", -2002);
        room.student.says(Shelves.MY_STATUS);
        room.student.presses("请联系人登记");
        room.student.presses("信息 2401 班");

        assertThat(room.wang.lastFromBot().labels()).contains("积极分子");
    }

    private void askForRegistration() {
        room.student.says(Shelves.MY_STATUS);
        room.student.presses("请联系人登记");
    }

    private void register(String stage, String since) {
        askForRegistration();
        room.wang.presses(stage);
        room.wang.says(since);
    }
}
