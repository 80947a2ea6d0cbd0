package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.questions.Handoff;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.junit.jupiter.api.Test;

class PrivacyTest {
    private static final String UNKNOWN = "班服什么时候统计尺码";
    private final ClassRoom room = new ClassRoom();

    @Test
    void explainsAnywhereWhatIsKept() {
        room.student.asksIn(room.group, "/privacy");
        assertThat(room.group.lastFromBot().text()).contains("我只保存", "/erase");
        room.student.says("/privacy");
        assertThat(room.student.lastFromBot().text()).contains("我只保存");
    }

    @Test
    void saysWhoSeesNamesAndForHowLongThingsAreKept() {
        room.student.says("/privacy");

        assertThat(room.student.lastFromBot().text())
                .contains("只看到化名", "名字先不显示，点开才看得到", "求助（/help_me）：你选的联系人，看得到你的名字和原话")
                .contains("署名的看得到名字，不署名的看不到", "用的是联系人写下的称呼")
                .contains("提问：365 天", "没人处理的 30 天，处理过的 7 天", "回复后 90 天");
    }

    @Test
    void showsOwnDataInPrivateOnly() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);

        room.student.asksIn(room.group, "/mydata");
        assertThat(room.group.lastFromBot().text()).isEqualTo("这个请私聊我再发，只给你自己看。");
        room.student.says("/mydata");

        assertThat(room.student.lastFromBot().text())
                .contains(room.student.person().pseudonym(), Shelves.ACTIVIST, "姓名：无", "职务：无", "1 个");
    }

    @Test
    void showsNobodyElsesData() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);

        room.classmate.says("/mydata");

        assertThat(room.classmate.lastFromBot().text())
                .doesNotContain(Shelves.ACTIVIST)
                .contains("0 个");
    }

    @Test
    void keepsNoNamesOfStudents() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.says(UNKNOWN);

        assertThat(room.student.person().name()).isNull();
        assertThat(room.wang.lastFromBot().text()).doesNotContain("学生甲");
    }

    @Test
    void asksBeforeItErasesAndThenRemovesTextAndAskerAndPerson() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "有用");
        String pseudonym = room.student.person().pseudonym();
        room.student.says("/erase");
        assertThat(room.town.storedQuestions().getFirst().text()).isEqualTo(Shelves.ACTIVIST);

        room.student.presses("删除我的数据");

        var stored = room.town.storedQuestions().getFirst();
        assertThat(stored.text()).isEmpty();
        assertThat(stored.askerId()).isNull();
        assertThat(stored.ruling().topic()).isEqualTo("activist_period");
        assertThat(room.town.questions().ofClass(room.classId, 1).getFirst().useful())
                .isZero();
        assertThat(room.student.lastFromBot().text()).contains("已经全部删除");
        assertThat(room.student.person().pseudonym()).isNotEqualTo(pseudonym);
    }

    @Test
    void nobodyErasesSomebodyElse() {
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.says("/erase");

        assertThat(room.classmate.pressesOld(room.student.lastFromBot(), "删除我的数据"))
                .isEqualTo("只能删除自己的数据");

        assertThat(room.town.storedQuestions().getFirst().askerId()).isNotNull();
    }

    @Test
    void whoHasADutyHandsItOverFirst() {
        room.wang.says("/erase");

        assertThat(room.wang.presses("删除我的数据")).contains("先办交接");

        assertThat(room.wang.person().name()).isEqualTo("王芳");
    }

    @Test
    void anErasureClosesOpenQuestionsAndTakesTheirTextOffAllCards() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.presses("回答");
        long question = room.town.storedQuestions().getFirst().id();
        erase();

        assertThat(room.town.handoffs().ofQuestion(question).orElseThrow().state())
                .isEqualTo(Handoff.State.CLOSED);
        for (Shown card : new Shown[] {room.wang.lastFromBot(), room.zhou.lastFromBot()}) {
            assertThat(card.text()).contains("提问的同学收回了这个问题").doesNotContain(UNKNOWN);
            assertThat(card.labels()).isEmpty();
        }
        assertThat(room.group.lastFromBot().text()).isEqualTo("提问的同学已经删除了这个问题。");
        room.wang.says("周五之前填表。");
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void anErasureTakesTheTextOffAnsweredCardsTooAndStopsTheLearning() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.replies(room.wang.lastFromBot(), "周五之前填表。");
        Shown ask = room.zhou.lastFromBot();
        erase();

        assertThat(room.zhou.messages())
                .allSatisfy(card -> assertThat(card.text()).doesNotContain(UNKNOWN));
        assertThat(room.zhou.pressesOld(ask, "收进知识库")).isEqualTo("已经有人处理了");
        assertThat(room.town.entries().all()).isEmpty();
    }

    @Test
    void anEditDoesNotBringAnErasedQuestionBack() {
        long asked = room.student.asksIn(room.group, UNKNOWN);
        erase();

        room.student.edits(room.group, asked, "班服和帽子什么时候统计尺码");

        assertThat(room.town.storedQuestions().getFirst().text()).isEmpty();
    }

    private void erase() {
        room.student.says("/erase");
        room.student.presses("删除我的数据");
    }
}
