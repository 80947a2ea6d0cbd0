package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.testing.ClassRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrivateAnswerTest {
    private static final String UNKNOWN = "班服什么时候统计尺码";
    private static final String ANSWER = "你的尺码表我收到了，别担心。";
    private final ClassRoom room = new ClassRoom();

    @BeforeEach
    void aQuestionIsAskedInTheGroup() {
        room.student.asksIn(room.group, UNKNOWN);
    }

    @Test
    void theAnswerReachesTheAskerAlone() {
        room.student.says("/start");
        assertThat(room.wang.presses("私下回答")).isEqualTo("请直接发来回答，只发给提问的同学");
        assertThat(room.wang.lastFromBot().text()).contains("私下回答，10:30 前有效");
        room.wang.says(ANSWER);

        assertThat(room.student.lastFromBot().text()).contains(UNKNOWN, ANSWER);
        assertThat(room.group.messages())
                .allSatisfy(message -> assertThat(message.text()).doesNotContain(ANSWER));
    }

    @Test
    void anAskerWhoCannotBeReachedOpensTheLink() {
        room.wang.presses("私下回答");
        room.wang.says(ANSWER);

        room.student.opens(room.group.lastFromBot().link("私聊收取回答"));

        assertThat(room.student.lastFromBot().text()).contains(ANSWER);
    }

    @Test
    void theAnswerIsNeverOfferedForLearning() {
        room.wang.presses("私下回答");
        room.wang.says(ANSWER);

        assertThat(room.admin.messages()).isEmpty();
        assertThat(room.zhou.messages()).hasSize(1);
    }

    @Test
    void theChoiceEndsWithTheHoldOfWhoMadeIt() {
        room.wang.presses("私下回答");
        room.town.pass(Duration.ofMinutes(31));
        room.zhou.replies(room.zhou.lastFromBot(), "周五之前填表。");

        assertThat(room.group.lastFromBot().text()).contains("周五之前填表");
    }

    @Test
    void aQuestionPutBackIsOpenAgain() {
        room.wang.presses("私下回答");
        room.wang.presses("放回");
        room.wang.presses("回答");
        room.wang.says("周五之前填表。");

        assertThat(room.group.lastFromBot().text()).contains("周五之前填表");
    }
}
