package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and platforms send by mistake, in play or in malice. */
class InputTest {
    private static final String UNKNOWN = "班服什么时候统计尺码";
    private final ClassRoom room = new ClassRoom();

    @AfterEach
    void nothingWasLostOnTheWay() {
        assertThat(room.town.inbox().countWaiting(Town.BOT)).isZero();
        assertThat(room.town.inbox().countSetAside(Town.BOT)).isZero();
        assertThat(room.town.deadLetters()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t", "😀😀👍", "\u200B\u200D\uFEFF", "\u202E\u202D", "？？？", "！！！"})
    void isSilentOnLinesWithoutWords(String line) {
        room.student.asksIn(room.group, line);
        room.student.saysIn(room.group, line);

        assertThat(room.group.messages()).isEmpty();
        assertThat(room.town.storedQuestions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>班服</b>什么时候*统计*_尺码_ <script>alert(1)</script>", "{0} ${java} '引号' 班服尺码", "班服\u202E尺码什么时候"})
    void passesMarkUpOnAsItWasTyped(String line) {
        room.student.asksIn(room.group, line);

        assertThat(room.wang.lastFromBot().text()).contains(line);
    }

    @Test
    void keepsTheFirstThousandCharactersOfALongLineAndCutsNoCharacterInTwo() {
        room.student.asksIn(room.group, "尺".repeat(999) + "😀".repeat(2000));

        String kept = room.town.storedQuestions().getFirst().text();
        assertThat(kept).isEqualTo("尺".repeat(999) + "😀");
    }

    @Test
    void aCommandWithoutItsArgumentExplainsItself() {
        room.student.asksIn(room.group, "/ask");
        assertThat(room.group.lastFromBot().text()).contains("请把问题写在 /ask 后面");
        room.student.asksIn(room.group, "/start");
        assertThat(room.group.lastFromBot().text()).contains("入党问答助手");
    }

    @Test
    void anUnknownCommandIsExplainedInPrivateAndIgnoredInTheGroup() {
        room.student.asksIn(room.group, "/dance");
        assertThat(room.group.messages()).isEmpty();

        room.student.says("/dance");
        assertThat(room.student.lastFromBot().text()).contains("我不认识这个命令");
    }

    @Test
    void asksByCommandWithoutAMention() {
        room.student.saysIn(room.group, "/ask " + Shelves.ACTIVIST);

        assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
    }

    @Test
    void aForgedButtonDoesNothingAndSaysSo() {
        assertThat(room.student.pressesForged(room.group, "forged")).startsWith("这个按钮已经失效了。请重新发一次命令");
        assertThat(room.student.pressesForged(room.group, "")).startsWith("这个按钮已经失效了。请重新发一次命令");
    }

    @Test
    void aButtonExpires() {
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        room.town.pass(Duration.ofDays(31));

        assertThat(room.student.pressesIn(room.group, "撤回这条")).startsWith("这个按钮已经失效了。请重新发一次命令");
        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void answersNoMachine() {
        Someone channel = room.town.speaker(new Who(777, "频道", Who.Kind.MACHINE));

        channel.asksIn(room.group, Shelves.ACTIVIST);
        channel.asksIn(room.group, "/help");

        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void ignoresWhatIsNoLine() {
        room.town.arrives(new Incoming.Ignored("a sticker"));

        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void answersAnEditThatOnlyNowSpeaksToTheBotAndOnlyOnce() {
        long message = room.student.saysIn(room.group, "今晚吃什么");

        room.student.edits(room.group, message, Shelves.ACTIVIST);
        room.student.edits(room.group, message, Shelves.ACTIVIST + "呀");

        assertThat(room.group.messages()).hasSize(1);
    }

    @Test
    void doesNotAskAQuestionTwiceThatArrivesTwice() {
        Incoming line = new Incoming.Line(
                room.group.chat(),
                Who.person(11, "学生甲"),
                5,
                UNKNOWN,
                true,
                null,
                room.town.clock().instant());

        room.town.arrives(line);
        room.town.arrives(line);

        assertThat(room.group.messages()).hasSize(1);
        assertThat(room.wang.messages()).hasSize(1);
    }

    @Test
    void isSilentInAGroupWithoutAClass() {
        room.student.asksIn(room.town.group(-5), Shelves.ACTIVIST);

        assertThat(room.town.group(-5).messages()).isEmpty();
    }

    @Test
    void asksAPrivateAskerForTheClassOnlyWhereItCannotBeTold() {
        long second = room.town.addClass("信息 2402 班", -1002);
        Someone chen = room.town.person(23, "陈晨");
        room.town.appoint(chen, "陈晨", Role.LIAISON, second);

        room.student.says(UNKNOWN);
        assertThat(room.student.lastFromBot().labels()).isEqualTo(List.of("信息 2401 班", "信息 2402 班"));
        room.student.presses("信息 2402 班");
        assertThat(chen.lastFromBot().text()).contains(UNKNOWN);
        assertThat(room.wang.messages()).isEmpty();
        assertThat(room.student.presses("信息 2401 班")).isEqualTo("已经处理过了");

        room.student.says("新教室钥匙归谁保管呀");
        assertThat(chen.lastFromBot().text()).contains("新教室钥匙");
    }

    @Test
    void aLeaverWhoBlocksAndReturnsIsReachableAgain() {
        room.student.says("/start");
        room.student.blocksTheBot();
        assertThat(room.student.person().reachable()).isFalse();

        room.student.says("你好呀在吗我想问点事");

        assertThat(room.student.person().reachable()).isTrue();
    }
}
