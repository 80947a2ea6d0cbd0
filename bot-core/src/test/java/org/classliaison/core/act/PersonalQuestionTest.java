package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalQuestionTest {
    private static final String ANSWER = "补交一份说明就行，别担心。";
    private final ClassRoom room = new ClassRoom();

    @BeforeEach
    void aPersonalQuestionIsAskedInTheGroup() {
        room.student.asksIn(room.group, Shelves.MISSED);
    }

    @Test
    void goesToTheMembersAndTheGroupLearnsThatItIsNotAnsweredThere() {
        assertThat(room.group.lastFromBot().text()).contains("不在群里回答", "王芳、周明");
        assertThat(room.wang.lastFromBot().text()).contains(Shelves.MISSED);
    }

    @Test
    void theAnswerGoesToAReachableAskerInPrivateOnly() {
        room.student.says("/start");
        room.wang.replies(room.wang.lastFromBot(), ANSWER);

        assertThat(room.student.lastFromBot().text()).contains(Shelves.MISSED, ANSWER);
        assertThat(room.group.messages())
                .allSatisfy(message -> assertThat(message.text()).doesNotContain(ANSWER));
        assertThat(room.group.lastFromBot().text()).contains("已私聊告诉提问的同学");
    }

    @Test
    void anAskerWhoCannotBeReachedFindsALinkAndOpensItAlone() {
        room.wang.replies(room.wang.lastFromBot(), ANSWER);
        Shown waiting = room.group.lastFromBot();
        assertThat(waiting.text()).contains("有回答了").doesNotContain(ANSWER);

        room.classmate.opens(waiting.link("私聊收取回答"));
        assertThat(room.classmate.lastFromBot().text()).isEqualTo("这里没有给你的回答。");
        room.student.opens(waiting.link("私聊收取回答"));
        assertThat(room.student.lastFromBot().text()).contains(ANSWER);
    }

    @Test
    void whoOpensTheLinkTooEarlyGetsTheAnswerInPrivateLater() {
        room.student.opens(room.group.lastFromBot().link("私聊收取回答"));
        assertThat(room.student.lastFromBot().text()).contains("还没有回答");

        room.wang.replies(room.wang.lastFromBot(), ANSWER);

        assertThat(room.student.lastFromBot().text()).contains(ANSWER);
    }

    @Test
    void theAnswerIsNeverOfferedForLearning() {
        room.wang.replies(room.wang.lastFromBot(), ANSWER);

        assertThat(room.zhou.messages()).hasSize(1);
        assertThat(room.admin.messages()).isEmpty();
    }

    @Test
    void anExistingAnswerIsNotPostedInTheGroupEither() {
        room.student.says("/start");
        room.wang.presses("已有答案");
        room.wang.presses("思想汇报漏交");

        assertThat(room.student.lastFromBot().text()).contains("会转给两位联系人私下答复");
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void forgedLinksOpenNothing() {
        for (String payload : new String[] {"answer-1", "answer-99999999999999999999", "answer-x", "answer-"}) {
            room.classmate.says("/start " + payload);
            assertThat(room.classmate.lastFromBot().text()).containsAnyOf("这里没有给你的回答", "邀请链接不对");
        }
    }

    @Test
    void askedInPrivateItIsAnsweredThereAndNotLearned() {
        room.classmate.says(Shelves.MISSED);
        int admins = room.admin.messages().size();

        room.wang.replies(room.wang.lastFromBot(), ANSWER);

        assertThat(room.classmate.lastFromBot().text()).contains(ANSWER);
        assertThat(room.admin.messages()).hasSize(admins);
    }
}
