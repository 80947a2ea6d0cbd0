package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.ScriptedWatcher.Cue;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The minute or two after an upgrade, in which the detectors are still being learned. */
class CareWhileLearningTest {

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone student = care.student;

    @BeforeEach
    void theProgramHasJustStarted() {
        care.with("情绪困扰", "诈骗");
        care.watcher.beginsToLearn();
    }

    @Test
    void aLineIsAnsweredAtOnceAndLookedAtWhenAllIsLearned() {
        care.watcher.on(new Cue("思想汇报", Category.DISTRESS, Severity.DANGER, 0.5));
        care.room.classmate.saysIn(care.group, "大家早");
        student.asksIn(care.group, "思想汇报多久一篇");
        assertThat(care.group.lastFromBot().text()).contains("以本支部为准");
        assertThat(care.waiting()).isEmpty();
        town.readUnread();
        assertThat(care.waiting()).isEmpty();

        care.watcher.hasLearned();
        town.readUnread();

        assertThat(care.onlyFlag().sign().severity()).isEqualTo(Severity.DANGER);
        assertThat(care.wang.lastFromBot().text()).contains("危险信号");
        assertThat(care.group.lastFromBot().text()).contains("12356");
        care.wang.presses("打开下一条");
        care.wang.presses("打开");
        assertThat(care.wang.lastFromBot().text()).contains("思想汇报多久一篇", "同学 B：大家早");
    }

    @Test
    void ofALineThatRaisesNoFlagNothingIsLeftOnceItIsLookedAt() {
        student.saysIn(care.group, "今晚吃火锅");
        assertThat(unread()).isEqualTo(1);

        care.watcher.hasLearned();
        town.readUnread();

        assertThat(unread()).isZero();
        assertThat(care.waiting()).isEmpty();
    }

    @Test
    void whereNothingIsSwitchedOnNothingIsPutAside() {
        town.addClass("信息 2402 班", -1002);
        student.saysIn(town.group(-1002), "我不想活了");
        student.says("/flags off");
        student.saysIn(care.group, "我不想活了");

        assertThat(unread()).isZero();
    }

    @Test
    void whoeverLeavesOrIsForgottenMeanwhileIsNotLookedAt() {
        student.saysIn(care.group, "我不想活了");
        care.room.classmate.saysIn(care.group, "刷单日结");
        student.says("/flags off");
        care.room.classmate.says("/erase");
        care.room.classmate.presses("删除我的数据");
        assertThat(unread()).isEqualTo(1);

        care.watcher.hasLearned();
        town.readUnread();

        assertThat(care.waiting()).isEmpty();
        assertThat(unread()).isZero();
    }

    @Test
    void anEditedLineIsOneFlagAndSaysWhatItSaysNow() {
        long id = student.saysIn(care.group, "刷单日结");
        student.edits(care.group, id, "不好意思，号被盗了");

        care.watcher.hasLearned();
        town.readUnread();

        assertThat(town.flags().text(care.onlyFlag().id()).orElseThrow().excerpt())
                .isEqualTo("不好意思，号被盗了");
    }

    @Test
    void aLineThatTheDetectorsFailAtIsTriedOnce() {
        student.saysIn(care.group, "刷单日结");
        care.watcher.hasLearned();
        care.watcher.breaks();
        town.readUnread();
        town.readUnread();

        assertThat(unread()).isZero();
        assertThat(care.watcher.read()).isEqualTo(1);
    }

    @Test
    void whereLearningFailsLinesWaitForTheNextStart() {
        student.saysIn(care.group, "我不想活了");
        care.watcher.failsToLearn();
        town.readUnread();
        student.saysIn(care.group, "刷单日结");
        town.readUnread();
        assertThat(unread()).isEqualTo(2);
        assertThat(care.watcher.read()).isZero();

        care.watcher.hasLearned();
        town.readUnread();

        assertThat(unread()).isZero();
        assertThat(care.waiting()).hasSize(2);
    }

    @Test
    void whereLearningFailsLinesAreGoneAfterAWeekAsPromised() {
        care.watcher.failsToLearn();
        student.saysIn(care.group, "刷单日结");
        town.pass(Duration.ofDays(7).plusHours(1));
        town.readUnread();
        town.doChores();

        assertThat(unread()).isZero();
    }

    @Test
    void whatCouldNotBeLookedAtForAWeekIsGone() {
        student.saysIn(care.group, "刷单日结");
        town.pass(Duration.ofDays(7).plusHours(1));
        town.doChores();

        assertThat(unread()).isZero();
    }

    private int unread() {
        return town.unread().waiting(Town.BOT, 100).size();
    }
}
