package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.people.Role;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.ScriptedWatcher;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Off until both members want it, and the group knows. */
class CareSwitchTest {

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone wang = care.wang;
    private final Someone zhou = care.zhou;

    @Test
    void nothingIsLookedAtInAClassThatHasNotTurnedItOn() {
        care.student.saysIn(care.group, "我不想活了");
        care.student.saysIn(care.group, "刷单日结");

        assertThat(care.watcher.read()).isZero();
        assertThat(care.waiting()).isEmpty();
        assertThat(wang.messages()).isEmpty();
        assertThat(zhou.messages()).isEmpty();
    }

    @Test
    void oneMemberAloneTurnsNothingOn() {
        care.choose(wang, "诈骗");
        Shown card = wang.lastFromBot();
        assertThat(wang.presses("打开")).contains("等另一位同意");
        assertThat(wang.pressesOld(card, "打开")).contains("等另一位同意");
        care.student.saysIn(care.group, "刷单日结");

        assertThat(care.state(Category.SCAM)).isEqualTo("WISHED");
        assertThat(care.waiting()).isEmpty();
        assertThat(care.group.messages()).isEmpty();
        assertThat(zhou.lastFromBot().text()).contains("王芳想给", "诈骗", "两个人都同意才会打开");
    }

    @Test
    void theCardThatAskedSaysWhatWasChosen() {
        care.choose(wang, "诈骗");
        wang.presses("打开");
        int before = zhou.messages().size();
        String question = zhou.lastFromBot().text();

        zhou.presses("同意打开");

        assertThat(zhou.messages()).hasSize(before);
        assertThat(zhou.lastFromBot().text()).contains("诈骗", "现在：开着").isNotEqualTo(question);
        assertThat(zhou.lastFromBot().labels()).contains("只计数", "关掉").doesNotContain("同意打开");
        zhou.presses("关掉");
        assertThat(zhou.messages()).hasSize(before);
        assertThat(zhou.lastFromBot().text()).contains("现在：关着");
    }

    @Test
    void theCardOfWhoeverWishesSaysThatItWaitsAndOffersNoAgreementWithThemselves() {
        care.choose(wang, "诈骗");
        int before = wang.messages().size();

        wang.presses("打开");

        assertThat(wang.messages()).hasSize(before);
        assertThat(wang.lastFromBot().text()).contains("现在：还没打开：王芳想打开，等另一位同意");
        assertThat(wang.lastFromBot().labels()).contains("只计数", "关掉").doesNotContain("打开", "同意打开");
        assertThat(town.deadLetters()).isZero();
    }

    @Test
    void aCardThatComesTooLateSaysHowItIsByNow() {
        care.choose(wang, "诈骗");
        wang.presses("打开");
        Shown question = zhou.lastFromBot();
        wang.presses("关掉");

        zhou.pressesOld(question, "关掉");

        assertThat(zhou.messages())
                .filteredOn(shown -> shown.messageId() == question.messageId())
                .extracting(Shown::text)
                .singleElement()
                .asString()
                .contains("现在：关着");
    }

    @Test
    void bothTurnItOnAndTheGroupReadsAPinnedNotice() {
        care.with("诈骗");

        Shown notice = care.group.lastFromBot();
        assertThat(care.state(Category.SCAM)).isEqualTo("ON");
        assertThat(notice.text())
                .contains("诈骗：像诈骗、贷款", "王芳、周明", "30 天", "7 天")
                .contains("/flags off", "/privacy", "/whyflagged", "不会处罚谁")
                .doesNotContain("情绪困扰");
        assertThat(town.pinned(care.group)).isEqualTo(notice.messageId());
        assertThat(care.state(Category.DISTRESS)).isEqualTo("OFF");
        assertThat(town.deadLetters()).isZero();
    }

    @Test
    void theNewestNoticeAloneIsPinnedAndSaysAll() {
        care.with("诈骗", "情绪困扰");

        assertThat(care.group.lastFromBot().text()).contains("诈骗：", "情绪困扰：");
        assertThat(town.pinned(care.group)).isEqualTo(care.group.lastFromBot().messageId());
        assertThat(town.careChoices().ofClass(care.room.classId))
                .filteredOn(choice -> choice.announcement() != null)
                .hasSize(1);
        assertThat(town.deadLetters()).isZero();
    }

    @Test
    void oneIsEnoughToTurnItOffAndTheGroupIsTold() {
        care.with("诈骗");
        care.choose(zhou, "诈骗");
        assertThat(zhou.presses("关掉")).contains("已关掉");
        care.student.saysIn(care.group, "刷单日结");

        assertThat(care.group.messages()).anyMatch(said -> said.text().contains("周明已经把关怀提示全部关掉"));
        assertThat(town.pinned(care.group)).isNull();
        assertThat(care.waiting()).isEmpty();
        assertThat(wang.lastFromBot().text()).contains("诈骗", "关着", "周明");
    }

    @Test
    void anOldPinThatCannotBeReachedIsCoveredByTheWordThatAllIsOff() {
        care.with("诈骗");
        town.pass(Duration.ofDays(20));
        care.choose(wang, "诈骗");
        wang.presses("关掉");
        care.letThePinArrive();

        assertThat(care.group.lastFromBot().text()).contains("全部关掉");
        assertThat(town.pinned(care.group)).isEqualTo(care.group.lastFromBot().messageId());
    }

    @Test
    void inShadowSignsAreCountedByWeekAndNoTextIsKept() {
        care.choose(wang, "诈骗");
        wang.presses("只计数");
        zhou.presses("同意只计数");
        care.student.saysIn(care.group, "刷单日结");
        care.student.saysIn(care.group, "刷单一天五百");

        assertThat(care.state(Category.SCAM)).isEqualTo("SHADOW");
        assertThat(care.group.lastFromBot().text()).contains("诈骗", "只计数，不留文字");
        assertThat(care.waiting()).isEmpty();
        assertThat(zhou.messages()).noneMatch(said -> said.text().contains("刷单一天"));
        wang.says("/care board");
        assertThat(wang.lastFromBot().text()).contains("诈骗（只计数）2026-11-23 那周 2 次");
    }

    @Test
    void whoAgreedToCountingHasNotAgreedToMore() {
        care.choose(wang, "诈骗");
        wang.presses("只计数");
        zhou.says("/care");
        zhou.presses("诈骗");
        zhou.presses("打开");
        assertThat(care.state(Category.SCAM)).isEqualTo("WISHED");

        wang.presses("同意打开");
        assertThat(care.state(Category.SCAM)).isEqualTo("ON");
    }

    @Test
    void fromCountingToOnTakesBothAgainAndCountingGoesOn() {
        care.choose(wang, "诈骗");
        wang.presses("只计数");
        zhou.presses("同意只计数");
        care.choose(zhou, "诈骗");
        assertThat(zhou.presses("打开")).contains("等另一位");
        care.student.saysIn(care.group, "刷单日结");
        assertThat(care.waiting()).isEmpty();

        wang.presses("同意打开");
        care.student.saysIn(care.group, "刷单日结");
        assertThat(care.waiting()).hasSize(1);
    }

    @Test
    void besideASingleMemberABranchAdminIsTheSecond() {
        Town small = Town.watchedBy(ScriptedWatcher.usual());
        long classId = small.addClass("信息 2402 班", -1002);
        Someone only = small.person(51, "唯一");
        Someone admin = small.person(52, "老师");
        small.appoint(only, "唯一", Role.LIAISON, classId);
        small.appoint(admin, "老师", Role.BRANCH_ADMIN, null);
        only.says("/care");
        only.presses("诈骗");
        only.presses("打开");
        admin.presses("同意打开");

        assertThat(small.group(-1002).lastFromBot().text()).contains("【关怀提示】");
    }

    @Test
    void aBranchAdminHasNoSayWhereThereAreTwoMembers() {
        care.room.admin.says("/care");
        assertThat(care.room.admin.lastFromBot().text()).contains("给本班两位联系人用");
        care.student.says("/care");
        assertThat(care.student.lastFromBot().text()).contains("给本班两位联系人用");
    }

    @Test
    void aWishOfSomebodyWhoHasLeftIsNobodysWish() {
        care.choose(wang, "诈骗");
        Shown card = wang.lastFromBot();
        wang.presses("打开");
        town.duties().forget(wang.person().id());
        zhou.presses("同意打开");
        assertThat(care.state(Category.SCAM)).isEqualTo("WISHED");
        assertThat(zhou.lastFromBot().text()).contains("周明想打开");
        assertThat(wang.pressesOld(card, "打开")).contains("给本班两位联系人用");
    }

    @Test
    void aClassWithoutItsGroupCannotTellAnybodyAndStaysOff() {
        Town lonely = Town.watchedBy(ScriptedWatcher.usual());
        ClassRoom room = new ClassRoom(lonely);
        lonely.classes().save(lonely.classes().byId(room.classId).orElseThrow().boundTo(null));
        room.wang.says("/care");
        room.wang.presses("诈骗");
        room.wang.presses("打开");
        assertThat(room.zhou.presses("同意打开")).contains("还不在班级群");
    }

    @Test
    void aLineWithoutASignAsksNoTableWhatIsLookedAt() {
        care.with("诈骗");
        town.addClass("信息 2402 班", -1002);
        for (int line = 0; line < 50; line++) {
            care.student.saysIn(care.group, "今晚吃什么 " + line);
            care.student.saysIn(town.group(-1002), "今晚吃什么 " + line);
        }
        int asked = town.careChoicesAsked();
        for (int line = 0; line < 50; line++) {
            care.student.saysIn(care.group, "明天吃什么 " + line);
            care.student.saysIn(town.group(-1002), "明天吃什么 " + line);
        }
        assertThat(town.careChoicesAsked()).isEqualTo(asked);

        care.student.says("/flags off");
        care.student.saysIn(care.group, "刷单日结");
        care.student.says("/flags on");
        care.student.saysIn(care.group, "刷单日结，今天");
        assertThat(care.waiting()).hasSize(1);
    }

    @Test
    void theBudgetIsOneOfThree() {
        care.with("诈骗");
        care.watcher.on(new ScriptedWatcher.Cue("兼职", Category.SCAM, Severity.CARE, 1.5));
        care.student.saysIn(care.group, "兼职日结");
        assertThat(care.waiting()).isEmpty();

        care.choose(wang, "诈骗");
        assertThat(wang.lastFromBot().labels()).contains("少一些", "✓ 照常", "多一些");
        assertThat(wang.presses("多一些")).contains("最多 2 条");
        assertThat(wang.lastFromBot().text()).contains("最多 2 条");
        assertThat(wang.lastFromBot().labels()).contains("照常", "✓ 多一些");
        care.student.saysIn(care.group, "兼职日结");
        assertThat(care.waiting()).hasSize(1);
    }
}
