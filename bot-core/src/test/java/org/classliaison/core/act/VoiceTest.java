package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.care.Source;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Role;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** The side of whoever wrote a line: what was put before people, disagreeing, leaving, reporting, asking for help. */
class VoiceTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final FlaggedRoom care = new FlaggedRoom(room);

    @Test
    void whoeverWroteALineIsToldWhyAndByWhatItWasPutBeforePeople() {
        care.flag(room.student, "今天真的好累");

        room.student.says("/whyflagged");

        assertThat(room.student.lastFromBot().text()).contains("情绪与安全", "今天真的好累", "distress-1", "我读到的", "还没有人处理");
        room.classmate.says("/whyflagged");
        assertThat(room.classmate.lastFromBot().text()).contains("没有消息被交给人看过");
    }

    @Test
    void nobodyReadsInTheGroupWhatWasPutBeforePeople() {
        care.flag(room.student, "今天真的好累");

        room.student.saysIn(room.group, "/whyflagged");

        assertThat(room.group.lastFromBot().text()).contains("私聊").doesNotContain("好累");
    }

    @Test
    void anAppealPutsAFlagBeforePeopleOnceMoreWithItsReasonAndOnlyOnce() {
        CareFlag flag = care.flag(room.student, "笑死我了");
        care.close(flag, Outcome.NEEDS_CARE);

        room.student.says("/whyflagged");
        room.student.presses("申诉 1");
        room.student.says("这是在开玩笑");

        assertThat(waiting()).extracting(CareFlag::id).containsExactly(flag.id());
        assertThat(town.flags().text(flag.id()).orElseThrow().appeal()).isEqualTo("这是在开玩笑");
        assertThat(town.flags().untold(Town.BOT)).hasSize(1);
        room.student.says("/whyflagged");
        assertThat(room.student.lastFromBot().rows()).isEmpty();
    }

    @Test
    void nobodyAppealsForAnotherPerson() {
        care.flag(room.student, "笑死我了");
        room.student.says("/whyflagged");
        var list = room.student.lastFromBot();

        assertThat(room.classmate.pressesOld(list, "申诉 1")).contains("不在了");
        room.classmate.says("我不同意");
        assertThat(waiting().getFirst().raised().appealedAt()).isNull();
    }

    @Test
    void whoeverLeavesIsKnownByAMarkAloneAndTheirOpenFlagsAreGone() {
        care.flag(room.student, "今天真的好累");
        care.flag(room.classmate, "明天也好累");

        room.student.says("/flags off");

        assertThat(town.careChoices().hasLeft(Town.BOT, mark(room.student))).isTrue();
        assertThat(town.careChoices().hasLeft(Town.BOT, mark(room.classmate))).isFalse();
        assertThat(waiting()).hasSize(1);
        room.student.says("/flags on");
        assertThat(town.careChoices().hasLeft(Town.BOT, mark(room.student))).isFalse();
    }

    @Test
    void leavingWorksInTheGroupToo() {
        room.student.saysIn(room.group, "/flags off");

        assertThat(town.careChoices().hasLeft(Town.BOT, mark(room.student))).isTrue();
    }

    @Test
    void leavingDoesNotTakeAwayWhatOthersHaveReported() {
        report(room.classmate, room.student, "你就是个废物");

        room.student.says("/flags off");

        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aReportIsPutBeforeTheMembersWithItsReasonAlthoughNothingIsSwitchedOn() {
        room.classmate.says("/start");
        report(room.classmate, room.student, "你就是个废物");
        room.classmate.presses("骂人、欺负人");

        CareFlag flag = waiting().getFirst();
        assertThat(flag.raised().source()).isEqualTo(Source.REPORTED);
        assertThat(flag.raised().audience()).isEqualTo(Audience.MEMBERS);
        assertThat(flag.sign().category()).isEqualTo(Category.ABUSE);
        assertThat(flag.sign().reasons()).containsExactly("voice.report.BULLYING");
        assertThat(town.flags().text(flag.id()).orElseThrow().excerpt()).isEqualTo("你就是个废物");
        assertThat(town.flags().writer(flag.id()).orElseThrow().userId()).isEqualTo(room.student.userId());
    }

    @Test
    void whoeverWasReportedIsNotToldByWhom() {
        room.classmate.says("/start");
        report(room.classmate, room.student, "你就是个废物");

        room.student.says("/whyflagged");

        assertThat(room.student.lastFromBot().text()).contains("有同学举报").doesNotContain("学生乙", "12");
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void whoeverWorriesAboutSomebodyIsHeardAsDanger() {
        room.classmate.says("/start");
        report(room.classmate, room.student, "我撑不下去了");
        room.classmate.presses("担心发消息的人");

        assertThat(waiting().getFirst().sign().severity()).isEqualTo(Severity.DANGER);
        assertThat(town.flags().untold(Town.BOT)).hasSize(1);
    }

    @Test
    void aReportAgainstAMemberGoesToTheBranchAndNotToTheMembers() {
        report(room.student, room.wang, "就你事多");

        CareFlag flag = town.flags().waitingForAdmins(Town.BOT, now()).getFirst();
        assertThat(flag.raised().audience()).isEqualTo(Audience.ADMINS);
        assertThat(flag.raised()
                        .audience()
                        .includes(
                                room.zhou.person().id(),
                                List.of(room.zhou.person().id())))
                .isFalse();
    }

    @Test
    void behindTheGroupsOwnNameMayBeAMemberSoTheBranchLooks() {
        Someone anonymous = town.speaker(new Who(ClassRoom.GROUP_ID, "信息 2401 班", Who.Kind.ANONYMOUS_ADMIN));

        report(room.student, anonymous, "就你事多");

        assertThat(town.flags().waitingForAdmins(Town.BOT, now())).hasSize(1);
    }

    @Test
    void manyReportsOnOneMessageAreOneFlagAndEachPersonCountsOnce() {
        long message = room.student.saysIn(room.group, "你就是个废物");
        for (int i = 0; i < 3; i++) {
            town.person(50 + i, "同学" + i).repliesIn(room.group, room.student, message, "你就是个废物", "/report");
        }
        town.person(50, "同学0").repliesIn(room.group, room.student, message, "你就是个废物", "/report");

        assertThat(waiting()).hasSize(1);
        assertThat(waiting().getFirst().raised().count()).isEqualTo(3);
    }

    @Test
    void reportsInNumbersDoNotPutBeforePeopleAgainWhatTheyHaveDecided() {
        long message = room.student.saysIn(room.group, "作业好多");
        room.classmate.repliesIn(room.group, room.student, message, "作业好多", "/report");
        care.close(waiting().getFirst(), Outcome.FALSE_ALARM);

        for (int i = 0; i < 5; i++) {
            town.person(50 + i, "同学" + i).repliesIn(room.group, room.student, message, "作业好多", "/report");
        }

        assertThat(waiting()).isEmpty();
        assertThat(room.group.lastFromBot().text()).contains("已经有人看过");
    }

    @Test
    void fiveReportsADayAreTheMostAndTheSixthIsToldSo() {
        room.classmate.says("/start");
        for (int i = 0; i < 6; i++) {
            report(room.classmate, room.student, "第" + i + "条");
        }

        assertThat(waiting()).hasSize(5);
        assertThat(room.classmate.lastFromBot().text()).contains("一天最多举报 5 次");
        town.pass(Duration.ofDays(1));
        report(room.classmate, room.student, "新的一天");
        assertThat(waiting()).hasSize(6);
    }

    @Test
    void aReportOfNothingSaysHow() {
        room.student.says("/report");

        assertThat(room.student.lastFromBot().text()).contains("回复那条消息");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aCallForHelpGoesOnlyAfterConsentAndExactlyAsItWasShown() {
        room.student.says("/help_me");
        room.student.says("最近和室友处不好，很难受");

        assertThat(waiting()).isEmpty();
        assertThat(room.student.lastFromBot().text()).contains("学生甲", "最近和室友处不好，很难受");
        room.student.presses("只发给周明");

        CareFlag flag = waiting().getFirst();
        assertThat(flag.raised().source()).isEqualTo(Source.ASKED);
        assertThat(flag.raised().audience())
                .isEqualTo(Audience.member(room.zhou.person().id()));
        assertThat(town.flags().text(flag.id()).orElseThrow().excerpt()).isEqualTo("最近和室友处不好，很难受");
        assertThat(town.flags().writer(flag.id()).orElseThrow().name()).isEqualTo("学生甲");
    }

    @Test
    void whoeverHasAskedInOneGroupIsNotAskedForTheirClassAndMayTakeAnother() {
        Someone li = anotherClass();
        room.student.asksIn(room.group, "入党申请书怎么写");

        room.student.says("/help_me");
        assertThat(room.student.lastFromBot().text()).contains("信息 2401 班", "王芳");
        room.student.presses("换一个班");
        room.student.presses("信息 2402 班");
        assertThat(room.student.lastFromBot().text()).contains("信息 2402 班", "李雷");
        room.student.says("最近很难受");
        room.student.presses("只发给李雷");

        assertThat(waiting()).isEmpty();
        li.says("/flags");
        assertThat(li.lastFromBot().text()).contains("信息 2402 班");
    }

    @Test
    void wordsTypedBeforeAnotherClassIsChosenGoNowhere() {
        anotherClass();
        room.student.asksIn(room.group, "入党申请书怎么写");
        room.student.says("/help_me");
        room.student.presses("换一个班");
        room.student.says("最近很难受");

        assertThat(room.student.lastFromBot().labels()).doesNotContain("两位联系人都发");
    }

    @Test
    void aMemberIsOfTheClassTheyLookAfter() {
        Someone li = anotherClass();
        li.says("/help_me");

        assertThat(li.lastFromBot().text()).contains("信息 2402 班");
        assertThat(li.lastFromBot().labels()).containsExactly("换一个班");
    }

    @Test
    void whereTwoClassesCouldBeMeantOrNoneIsKnownOneIsAsked() {
        anotherClass();
        room.classmate.says("/help_me");
        assertThat(room.classmate.lastFromBot().labels()).containsExactly("信息 2401 班", "信息 2402 班");

        room.student.asksIn(room.group, "入党申请书怎么写");
        room.student.asksIn(town.group(-1002), "入党申请书怎么写");
        room.student.says("/help_me");
        assertThat(room.student.lastFromBot().labels()).containsExactly("信息 2401 班", "信息 2402 班");
    }

    private Someone anotherClass() {
        long other = town.addClass("信息 2402 班", -1002);
        Someone li = town.person(51, "李雷");
        town.appoint(li, "李雷", Role.LIAISON, other);
        return li;
    }

    @Test
    void theMemberWhoWasNotChosenDoesNotSeeACallForHelpUnlessTheChosenOneHasLeft() {
        long zhou = room.zhou.person().id();
        long wang = room.wang.person().id();
        Audience chosen = Audience.member(zhou);

        assertThat(chosen.includes(zhou, List.of(wang, zhou))).isTrue();
        assertThat(chosen.includes(wang, List.of(wang, zhou))).isFalse();
        assertThat(chosen.includes(wang, List.of(wang))).isTrue();
    }

    @Test
    void aCallForHelpIsTakenBackWhileNobodyHasDecided() {
        room.student.says("/help_me");
        room.student.says("最近很难受");
        room.student.presses("两位联系人都发");
        room.student.presses("撤回");

        assertThat(waiting()).isEmpty();
        assertThat(room.student.lastFromBot().text()).contains("已经撤回");
    }

    @Test
    void withoutConsentNothingIsSentAndTheWordsAreGone() {
        room.student.says("/help_me");
        room.student.says("最近很难受");
        var preview = room.student.lastFromBot();
        room.student.presses("不发了");

        assertThat(room.student.pressesOld(preview, "两位联系人都发")).contains("不在了");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void wordsThatNobodyHasAgreedToSendAreGoneWithinTheHour() {
        room.student.says("/help_me");
        room.student.says("最近很难受");
        town.pass(Duration.ofMinutes(61));
        town.doChores();

        assertThat(room.student.presses("两位联系人都发")).contains("不在了");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void everyAnswerToACallForHelpNamesTheLinesAndNoneSaysAroundTheClock() {
        room.student.says("/help_me");
        assertThat(room.student.lastFromBot().text())
                .contains("12356", "18 小时", "120", "110")
                .doesNotContain("24 小时");
        room.student.says("最近很难受");
        room.student.presses("两位联系人都发");
        assertThat(room.student.lastFromBot().text())
                .contains("12356", "12355", "120", "110")
                .doesNotContain("24 小时");
    }

    private void report(Someone reporter, Someone author, String said) {
        long message = author.saysIn(room.group, said);
        reporter.repliesIn(room.group, author, message, said, "/report");
    }

    private List<CareFlag> waiting() {
        return town.flags().waiting(room.classId, now());
    }

    private String mark(Someone someone) {
        return town.marks().person(Town.BOT, someone.userId());
    }

    private Instant now() {
        return town.clock().instant();
    }
}
