package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnTest {
    private static final String UNKNOWN = "班服什么时候统计尺码";
    private final ClassRoom room = new ClassRoom();

    @BeforeEach
    void aMemberHasAnswered() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.replies(room.wang.lastFromBot(), "周五之前填表。\n\n填完告诉班长。\n别忘了。");
    }

    @Test
    void asksTheOtherMemberAndTheBranchButNotTheAuthor() {
        assertThat(room.zhou.lastFromBot().labels()).containsExactly("收进知识库", "不收");
        assertThat(room.admin.lastFromBot().text()).contains(UNKNOWN, "周五之前填表。");
        assertThat(room.wang.messages())
                .allSatisfy(message -> assertThat(message.labels()).isEmpty());
    }

    @Test
    void anApprovedAnswerAnswersAtOnceAsTheClassesOwnAndLosesNoLine() {
        assertThat(room.zhou.presses("收进知识库")).isEqualTo("已收进知识库，马上生效");

        room.classmate.asksIn(room.group, UNKNOWN);

        Shown answer = room.group.lastFromBot();
        assertThat(answer.text()).contains("周五之前填表。 填完告诉班长。 别忘了。", "本班", "本班联系人答复", "2026-11-23");
        assertThat(answer.lines()).isLessThanOrEqualTo(4);
        assertThat(room.town.entries().all()).singleElement().satisfies(entry -> {
            assertThat(entry.layer()).isEqualTo(Layer.CLASS);
            assertThat(entry.classId()).isEqualTo(room.classId);
            assertThat(entry.provenance().verifiedBy()).isEqualTo("周明");
        });
    }

    @Test
    void anApprovedAnswerIsNoAnswerForAnotherClass() {
        room.zhou.presses("收进知识库");
        room.town.addClass("信息 2402 班", -1002);

        room.classmate.asksIn(room.town.group(-1002), UNKNOWN);

        assertThat(room.town.group(-1002).lastFromBot().text()).doesNotContain("周五之前填表");
    }

    @Test
    void theAuthorCannotApproveTheirOwnWords() {
        assertThat(room.wang.pressesOld(room.zhou.lastFromBot(), "收进知识库")).contains("另一位联系人或支部管理员");

        assertThat(room.town.entries().all()).isEmpty();
    }

    @Test
    void strangersCannotApprove() {
        Someone other = room.town.person(29, "别班联系人");
        room.town.appoint(other, "别班联系人", Role.LIAISON, room.town.addClass("信息 2402 班", -1002));

        assertThat(other.pressesOld(room.zhou.lastFromBot(), "收进知识库")).contains("另一位联系人或支部管理员");
        assertThat(room.student.pressesOld(room.zhou.lastFromBot(), "不收")).contains("另一位联系人或支部管理员");

        assertThat(room.town.entries().all()).isEmpty();
    }

    @Test
    void whoeverDecidesFirstDecidesForAll() {
        Shown asked = room.zhou.lastFromBot();
        room.admin.presses("不收");

        assertThat(room.zhou.pressesOld(asked, "收进知识库")).isEqualTo("已经有人处理了");

        assertThat(room.zhou.lastFromBot().labels()).isEmpty();
        assertThat(room.town.entries().all()).isEmpty();
    }

    @Test
    void anErasureTakesTheAskersWordsOutOfWhatWasLearned() {
        room.zhou.presses("收进知识库");

        erase(room.student);

        assertThat(room.town.entries().all()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("周五之前填表。 填完告诉").doesNotContain("班服");
            assertThat(entry.questions()).containsExactly(entry.title());
            assertThat(entry.version()).isEqualTo(2);
        });
        room.classmate.asksIn(room.group, UNKNOWN);
        assertThat(room.group.lastFromBot().text()).contains("已转给联系人");
    }

    @Test
    void anErasureBySomebodyElseLeavesWhatWasLearned() {
        room.zhou.presses("收进知识库");

        erase(room.classmate);

        assertThat(room.town.entries().all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.questions()).containsExactly(UNKNOWN));
    }

    private static void erase(Someone asker) {
        asker.says("/erase");
        asker.presses("删除我的数据");
    }
}
