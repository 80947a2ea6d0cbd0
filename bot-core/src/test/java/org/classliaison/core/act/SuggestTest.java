package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Role;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** The suggestion box: words with a receipt number, handed in signed or not, and the reply to whoever wrote them. */
class SuggestTest {

    private static final String WATER = "宿舍晚上停水，希望提前通知";

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone student = room.student;

    @Test
    void aSuggestionGetsANumberReachesBothMembersAndItsReplyReachesTheWriter() {
        handIn(student, WATER, "不署名交给联系人");

        assertThat(student.lastFromBot().text()).contains("意见 1", "信息 2401 班", "一周");
        assertThat(room.wang.lastFromBot().text()).contains("意见 1", WATER, "不署名");
        assertThat(room.zhou.lastFromBot().text()).contains("意见 1", WATER);

        room.wang.presses("回复");
        room.wang.says("已经和物业说好，停水前一天贴通知。");

        assertThat(student.lastFromBot().text()).contains("意见 1", "停水前一天贴通知", "王芳");
        assertThat(room.zhou.lastFromBot().text()).contains("王芳 回复了", "停水前一天贴通知");
        assertThat(room.zhou.lastFromBot().rows()).isEmpty();
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void theWriterSeesWordForWordWhatTheMembersWillSeeAndNothingGoesBefore() {
        student.says("/suggest " + WATER);

        String preview = student.lastFromBot().text();
        assertThat(room.wang.messages()).isEmpty();
        student.presses("署名交给联系人");
        String card = room.wang.lastFromBot().text();
        assertThat(card).contains("署名：学生甲");
        for (String line : card.lines().skip(1).toList()) {
            assertThat(preview).contains(line);
        }
    }

    @Test
    void whoeverSaysTheCommandAloneIsAskedForTheWords() {
        student.says("/suggest");
        assertThat(student.lastFromBot().text()).contains("信息 2401 班", "800");
        student.says("   ");
        student.says(WATER);
        student.presses("不署名交给联系人");

        assertThat(room.wang.lastFromBot().text()).contains(WATER);
    }

    @Test
    void nobodySeesWhoHasHandedInUnsigned() {
        handIn(student, WATER, "不署名交给联系人");
        room.wang.presses("已收到，正在了解");
        room.zhou.presses("回复");
        room.zhou.says("好的");
        room.wang.says("/suggestions");
        room.wang.says("/flags");
        room.admin.says("/suggestions");

        for (Someone staff : List.of(room.wang, room.zhou, room.admin)) {
            assertThat(CareRoom.allOf(staff))
                    .doesNotContain("学生甲", student.person().pseudonym());
        }
    }

    @Test
    void notNowDeletesTheWordsAndTheButtonsOfThatPreviewDoNothingMore() {
        student.says("/suggest " + WATER);
        Shown preview = student.lastFromBot();

        assertThat(student.presses("先不交")).contains("没有交");

        assertThat(student.pressesOld(preview, "署名交给联系人")).contains("已经删除");
        assertThat(room.wang.messages()).isEmpty();
    }

    @Test
    void anOldPreviewHandsInItsOwnWordsAndNoLaterOnes() {
        student.says("/suggest " + WATER);
        Shown first = student.lastFromBot();
        student.says("/suggest 食堂太早关门");

        student.pressesOld(first, "不署名交给联系人");

        assertThat(room.wang.lastFromBot().text()).contains(WATER).doesNotContain("食堂");
        assertThat(student.pressesOld(first, "不署名交给联系人")).contains("已经交了");
        student.presses("不署名交给联系人");
        assertThat(room.wang.lastFromBot().text()).contains("意见 2", "食堂");
    }

    @Test
    void nobodyHandsInSomebodyElsesDraft() {
        student.says("/suggest " + WATER);

        assertThat(room.classmate.pressesOld(student.lastFromBot(), "署名交给联系人")).contains("已经删除");
        assertThat(room.wang.messages()).isEmpty();
    }

    @Test
    void whereNobodyCanTellTheClassTheWriterSaysItAndNoWordIsLost() {
        town.addClass("信息 2402 班", -2002);
        student.says("/suggest " + WATER);
        assertThat(student.lastFromBot().text()).contains("哪个班");
        student.presses("信息 2401 班");
        assertThat(student.lastFromBot().text()).contains(WATER);
        student.presses("不署名交给联系人");

        assertThat(room.wang.lastFromBot().text()).contains(WATER);
    }

    @Test
    void aClassWithoutMembersSaysSoAndKeepsTheDraftUntilThereIsOne() {
        town.addClass("信息 2402 班", -2002);
        student.says("/suggest " + WATER);
        student.presses("信息 2402 班");
        assertThat(student.lastFromBot().text()).contains("现在没有联系人");

        long other = town.classes().all(Town.BOT).getLast().id();
        town.appoint(town.person(51, "新联系人"), "新联系人", Role.LIAISON, other);
        student.presses("再试一次");
        assertThat(student.lastFromBot().text()).contains(WATER, "信息 2402 班");
    }

    @Test
    void whatIsTooLongIsSaidWithTheLimitAndTheNextLineMayBeShorter() {
        student.says("/suggest " + "长".repeat(Opinion.LONGEST + 1));
        assertThat(student.lastFromBot().text()).contains("800", "801");
        student.says(WATER);
        student.presses("不署名交给联系人");

        assertThat(room.wang.lastFromBot().text()).contains(WATER);
    }

    @Test
    void theLongestWordsAndReplyStillFitEveryMessage() {
        for (int i = 0; i < 5; i++) {
            handIn(student, "长".repeat(Opinion.LONGEST), "署名交给联系人");
            room.wang.presses("回复");
            room.wang.says("复".repeat(Opinion.LONGEST_REPLY));
        }
        student.says("/suggestions");
        room.wang.says("/suggestions");

        assertThat(student.lastFromBot().text()).contains("意见 1", "意见 5").hasSizeLessThan(4096);
        assertThat(town.deadLetters()).isZero();
    }

    @Test
    void fiveADayAreTheMostAndTheSixthIsKeptForTomorrow() {
        for (int i = 0; i < 5; i++) {
            handIn(student, "第" + i + "件", "不署名交给联系人");
        }
        student.says("/suggest 第六件");
        assertThat(student.presses("不署名交给联系人")).contains("最多交 5 条");

        town.pass(Duration.ofHours(15));
        student.presses("不署名交给联系人");
        assertThat(room.wang.lastFromBot().text()).contains("第六件", "意见 6");
    }

    @Test
    void theSecondOfTwoWhoReplyIsToldWhoWasQuicker() {
        handIn(student, WATER, "不署名交给联系人");
        room.wang.presses("回复");
        room.zhou.presses("回复");
        room.zhou.says("周明的回复");
        int heard = student.messages().size();
        room.wang.says("王芳的回复");

        assertThat(room.wang.lastFromBot().text()).contains("周明 先回复了");
        assertThat(student.messages()).hasSize(heard);
    }

    @Test
    void aPressOnASettledCardSaysWhatBecameOfIt() {
        handIn(student, WATER, "不署名交给联系人");
        Shown card = room.wang.lastFromBot();
        room.zhou.presses("回复");
        room.zhou.says("好的");

        assertThat(room.wang.pressesOld(card, "回复")).contains("周明 先回复了");
        assertThat(room.wang.pressesOld(card, "不适合在这里回复")).contains("周明 先回复了");
    }

    @Test
    void whoeverIsNoMemberAnyMoreHasNoWord() {
        handIn(student, WATER, "不署名交给联系人");
        room.zhou.presses("回复");
        leavesOffice(room.wang);
        leavesOffice(room.zhou);

        assertThat(room.wang.presses("回复")).contains("现在的联系人");
        int heard = student.messages().size();
        room.zhou.says("迟到的回复");
        assertThat(room.zhou.lastFromBot().text()).contains("现在的联系人");
        assertThat(student.messages()).hasSize(heard);
        room.zhou.says("/suggestions");
        assertThat(room.zhou.lastFromBot().text()).contains("还没有交过意见");
    }

    @Test
    void aMemberMayReplyToTheCardInPlaceOfPressing() {
        handIn(student, WATER, "不署名交给联系人");
        Shown card = room.zhou.lastFromBot();
        room.zhou.presses("回复");
        room.zhou.replies(card, "今晚就问");

        assertThat(student.lastFromBot().text()).contains("意见 1", "今晚就问", "周明");
        room.wang.replies(room.wang.lastFromBot(), "我也问问");
        assertThat(room.wang.lastFromBot().text()).contains("周明 先回复了");
        room.zhou.says("/start");
        room.zhou.says("积极分子要考察多久");
        assertThat(room.zhou.lastFromBot().text()).doesNotContain("处理过这条意见");
    }

    @Test
    void theWriterHearsThatSomebodyLooksIntoItAndBothCardsSayWho() {
        handIn(student, WATER, "不署名交给联系人");
        room.wang.presses("已收到，正在了解");

        assertThat(student.lastFromBot().text()).contains("意见 1", "正在了解");
        assertThat(room.zhou.lastFromBot().text()).contains("王芳 已收到");
        assertThat(room.zhou.lastFromBot().rows().toString()).contains("回复").doesNotContain("已收到，正在了解");
    }

    @Test
    void notForAReplyHereTakesASecondPressThatShowsWhatTheWriterWillRead() {
        handIn(student, WATER, "不署名交给联系人");
        int heard = student.messages().size();
        room.wang.presses("不适合在这里回复");
        assertThat(student.messages()).hasSize(heard);
        String shown = room.wang.lastFromBot().text();

        room.wang.presses("就这样告诉对方");

        assertThat(shown).contains(student.lastFromBot().text());
        assertThat(student.lastFromBot().text()).contains("意见 1", "辅导员");
    }

    @Test
    void aReplyThatCannotArriveIsKeptForTheWriterAndTheMemberIsTold() {
        handIn(student, WATER, "不署名交给联系人");
        student.blocksTheBot();
        room.wang.presses("回复");
        room.wang.says("已经解决");
        assertThat(room.wang.lastFromBot().text()).contains("暂时送不到").doesNotContain("学生甲");

        student.says("/suggestions");
        assertThat(student.lastFromBot().text()).contains("意见 1", "已经解决", "王芳 已回复");
    }

    @Test
    void aReplyWithoutEndLeavesTheBotWaitingForAShorterOne() {
        handIn(student, WATER, "不署名交给联系人");
        room.wang.presses("回复");
        room.wang.says("复".repeat(Opinion.LONGEST_REPLY + 1));
        assertThat(room.wang.lastFromBot().text()).contains("600", "601");
        room.wang.says("短一点");

        assertThat(student.lastFromBot().text()).contains("短一点");
    }

    @Test
    void membersSeeWhatWaitsLongestFirstAndWhatWasSettledLast() {
        handIn(student, "先来的", "不署名交给联系人");
        town.pass(Duration.ofDays(2));
        handIn(room.classmate, "后来的", "署名交给联系人");
        handIn(room.classmate, "第三件", "署名交给联系人");
        room.wang.presses("回复");
        room.wang.says("好");

        room.zhou.says("/suggestions");

        String list = room.zhou.lastFromBot().text();
        assertThat(list).contains("有 2 条", "等了 2 天", "最近处理的", "王芳 已回复");
        assertThat(list.indexOf("先来的")).isLessThan(list.indexOf("后来的"));
        room.zhou.presses("看意见 1（信息 2401 班）");
        assertThat(room.zhou.lastFromBot().text()).contains("先来的", "不署名");
    }

    @Test
    void aStudentSeesTheirOwnAndNobodyElses() {
        handIn(student, WATER, "不署名交给联系人");

        room.classmate.says("/suggestions");
        assertThat(room.classmate.lastFromBot().text()).contains("还没有交过");
        student.says("/suggestions");
        assertThat(student.lastFromBot().text()).contains("意见 1", "等待回复", WATER);
        student.saysIn(room.group, "/suggestions");
        assertThat(room.group.lastFromBot().text()).contains("私聊").doesNotContain(WATER);
    }

    @Test
    void whatHasWaitedForAWeekIsNamedOnceToTheMembersAndNotAtNight() {
        handIn(student, WATER, "不署名交给联系人");
        int before = room.wang.messages().size();
        town.pass(Duration.ofDays(6).plusHours(23));
        town.doChores();
        assertThat(room.wang.messages()).hasSize(before);

        town.pass(Duration.ofHours(13));
        town.doChores();
        assertThat(room.wang.messages()).hasSize(before);
        town.pass(Duration.ofHours(12));
        town.doChores();
        town.doChores();

        assertThat(room.wang.messages()).hasSize(before + 1);
        assertThat(room.zhou.lastFromBot().text()).contains("等了 7 天", WATER);
        room.zhou.presses("回复");
        room.zhou.says("抱歉，久等了");
        assertThat(student.lastFromBot().text()).contains("久等了");
    }

    @Test
    void whatIsAnsweredIsNotRemindedOf() {
        handIn(student, WATER, "不署名交给联系人");
        room.wang.presses("回复");
        room.wang.says("好");
        int before = room.wang.messages().size();

        town.pass(Duration.ofDays(8));
        town.doChores();

        assertThat(room.wang.messages()).hasSize(before);
    }

    private void handIn(Someone writer, String words, String how) {
        writer.says("/suggest " + words);
        writer.presses(how);
    }

    private void leavesOffice(Someone member) {
        Duty duty = town.duties().of(member.person().id(), town.today()).getFirst();
        town.duties().save(duty.endingOn(town.today().minusDays(1)));
    }
}
