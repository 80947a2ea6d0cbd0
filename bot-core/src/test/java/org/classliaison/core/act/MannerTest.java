package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.people.Role;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;

class MannerTest {

    /** Near enough for a normal class, too far for a careful one. */
    private static final String ALMOST = "入党积极分子要考察多久啊";

    private final ClassRoom room = new ClassRoom();

    @Test
    void isNormalUntilAMemberSetsAnotherAndHoldsFromTheNextLineOn() {
        room.wang.says("/manner");
        assertThat(room.wang.lastFromBot().text()).contains("信息 2401 班", "● 平常", "○ 谨慎", "○ 安静");
        assertThat(room.wang.lastFromBot().labels()).containsExactly("✓ 平常", "谨慎", "安静");
        assertThat(room.wang.presses("安静")).isEqualTo("好的，从现在起：安静");
        assertThat(room.wang.lastFromBot().labels()).containsExactly("平常", "谨慎", "✓ 安静");
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.messages()).isEmpty();
        assertThat(room.town.storedQuestions()).isEmpty();
    }

    @Test
    void aSilentClassIsStillAnsweredWhenItAsks() {
        room.town.restraint().setManner(room.classId, Manner.SILENT);
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
    }

    @Test
    void aCarefulClassIsAnsweredUnaskedWhereTheBotIsSurer() {
        room.student.saysIn(room.group, ALMOST);
        assertThat(room.group.messages()).hasSize(1);
        room.town.restraint().setManner(room.classId, Manner.CAREFUL);
        room.student.saysIn(room.group, ALMOST);
        assertThat(room.group.messages()).hasSize(1);
        room.student.saysIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.messages()).hasSize(2);
    }

    @Test
    void whatIsSaidInAnotherClassIsNotHeldBack() {
        room.town.restraint().setManner(room.classId, Manner.SILENT);
        room.town.restraint().put(new Caution(room.classId, "activist_period", Caution.Level.QUIET, 1));
        room.town.addClass("信息 2402 班", -1002);
        room.student.saysIn(room.town.group(-1002), Shelves.ACTIVIST);
        assertThat(room.town.group(-1002).messages()).hasSize(1);
    }

    @Test
    void theBranchSetsItFromTheClassCardOrAmongAllClasses() {
        room.town.addClass("信息 2402 班", -1002);
        room.admin.says("/classes");
        room.admin.presses("信息 2401 班");
        room.admin.presses("主动回答的方式");
        room.admin.presses("谨慎");
        assertThat(room.town.restraint().manner(room.classId)).isEqualTo(Manner.CAREFUL);
        room.admin.says("/manner");
        assertThat(room.admin.lastFromBot().labels()).containsExactly("信息 2401 班", "信息 2402 班");
        room.admin.presses("信息 2402 班");
        assertThat(room.admin.lastFromBot().labels()).contains("✓ 平常");
    }

    @Test
    void nobodyElseSeesOrSetsIt() {
        room.wang.says("/manner");
        Shown card = room.wang.lastFromBot();
        room.student.says("/manner");
        assertThat(room.student.lastFromBot().text()).isEqualTo("这里由本班联系人和支部管理员来定。");
        assertThat(room.student.pressesOld(card, "安静")).isEqualTo("这里由本班联系人和支部管理员来定。");
        long other = room.town.addClass("信息 2402 班", -1002);
        Someone chen = room.town.person(23, "陈静");
        room.town.appoint(chen, "陈静", Role.LIAISON, other);
        assertThat(chen.pressesOld(card, "安静")).isEqualTo("这里由本班联系人和支部管理员来定。");
        assertThat(room.town.restraint().manner(room.classId)).isEqualTo(Manner.NORMAL);
    }

    @Test
    void saysSoWhereItIsThatMannerAlready() {
        room.wang.says("/manner");
        assertThat(room.wang.presses("✓ 平常")).isEqualTo("已经是「平常」了");
    }

    @Test
    void showsNothingOfItInTheGroup() {
        room.wang.asksIn(room.group, "/manner");
        assertThat(room.group.lastFromBot().text()).isEqualTo("这个请私聊我再发，只给你自己看。");
    }

    @Test
    void saysHowManyTopicsAreLeftOutOfALongList() {
        for (int i = 100; i < 121; i++) {
            room.town.restraint().put(new Caution(room.classId, "topic-" + i, Caution.Level.WARIER, 1));
        }
        room.wang.says("/manner");
        assertThat(room.wang.lastFromBot().text())
                .contains("topic-119", "只列出前 20 个")
                .doesNotContain("topic-120");
        assertThat(room.wang.lastFromBot().labels()).hasSize(23);
    }
}
