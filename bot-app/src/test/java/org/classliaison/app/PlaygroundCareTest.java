package org.classliaison.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.classliaison.app.testing.BrowserStory;
import org.classliaison.app.testing.PlaygroundPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A message that needs somebody, as both members, its writer and the counselor see it in the playground. */
@BrowserStory
class PlaygroundCareTest {

    /** The detectors may have to be learned first. */
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(300_000);

    private static final String CRY = "最近真的撑不下去了，活着好累，想一了百了";

    @AutoClose
    private static final PlaygroundVisit visit = PlaygroundVisit.begin();

    private static final PlaygroundPage page = visit.open(PlaygroundVisit.desktop());

    @Test
    @Order(1)
    void oneMemberAloneSwitchesNothingOn() {
        page.beInPrivate("王磊");
        page.say("/care");
        assertThat(page.lastFromBot()).containsText("关着，什么都不看");
        page.press("情绪困扰");
        page.press("打开");
        assertThat(page.page().getByTestId("toast")).containsText("等另一位同意");
    }

    @Test
    @Order(2)
    void theOtherAgreesAndTheGroupIsToldWhatIsLookedAtForHowLongAndHowToLeave() {
        page.beInPrivate("李静");
        page.press("同意打开");
        page.beInGroup("马思远");
        assertThat(page.chat().getByTestId("pinned")).containsText("关怀提示", PATIENTLY);
        assertThat(page.lastFromBot()).containsText("留多久");
        assertThat(page.lastFromBot()).containsText("/flags off");
    }

    @Test
    @Order(3)
    void whoeverWritesThatTheyCannotGoOnIsWrittenToInPrivate() {
        page.beInPrivate("林小雨");
        page.chat().getByTestId("start").click();
        assertThat(page.lastFromBot()).containsText("你好");
        page.beInGroup("林小雨");
        page.say(CRY);
        page.openPrivateChat();
        assertThat(page.lastFromBot()).containsText("12356", PATIENTLY);
    }

    @Test
    @Order(4)
    void theGroupSeesNoAnswerToIt() {
        page.beInGroup("马思远");
        assertThat(page.replyTo("撑不下去")).hasCount(0);
    }

    @Test
    @Order(5)
    void aMemberIsToldAtOnceAndReadsItOnlyOnceTheyOpenIt() {
        page.beInPrivate("王磊");
        assertThat(page.lastFromBot()).containsText("需要现在看一眼", PATIENTLY);
        assertThat(page.lastFromBot()).not().containsText("撑不下去");
        page.press("打开下一条");
        assertThat(page.lastFromBot()).containsText("内容先不显示");
        assertThat(page.lastFromBot()).not().containsText("林小雨");
        page.press("打开");
        assertThat(page.fromBot(CRY)).containsText("同学 A");
        page.press("怎么开口");
        assertThat(page.fromBot("先确认人是安全的")).isVisible();
    }

    @Test
    @Order(6)
    void theOtherMemberDoesNotWorkOnTheSameOne() {
        page.beInPrivate("李静");
        page.say("/flags");
        assertThat(page.lastFromBot()).containsText("现在没有等你看的");
    }

    @Test
    @Order(7)
    void theCounselorReadsWhatTheMemberChoseToShareAndNoMore() {
        page.beInPrivate("王磊");
        page.press("转辅导员");
        assertThat(page.lastFromBot()).containsText("为什么要转给辅导员");
        page.say("她连着几天这样说，我聊过一次，想请老师当面看看。");
        page.press("类别和我的说明");
        assertThat(page.fromBot("转辅导员。10 分钟内可以撤销")).isVisible();
        page.beInPrivate("何敏");
        assertThat(page.lastFromBot()).containsText("想请老师当面看看", PATIENTLY);
        assertThat(page.lastFromBot()).not().containsText("撑不下去");
    }

    @Test
    @Order(8)
    void theWriterSeesThatTheirMessageWasReadAndWhatBecameOfIt() {
        page.beInPrivate("林小雨");
        page.say("/whyflagged");
        assertThat(page.lastFromBot()).containsText("联系人转给了辅导员");
        assertThat(page.lastFromBot()).containsText("撑不下去");
        page.say("/flags off");
        assertThat(page.lastFromBot()).containsText("不看你的消息");
    }

    @Test
    @Order(9)
    void aPhoneShowsTheOpenedCardWithinItsEdges() {
        try (PlaygroundPage phone = visit.open(PlaygroundVisit.phone())) {
            phone.openGroup();
            phone.page().getByTestId("people-button").click();
            phone.dialog().getByTestId("persona-5").click();
            phone.page().getByTestId("back").click();
            phone.openPrivateChat();
            assertThat(phone.lastFromBot()).isVisible();
            assertThat(phone.fits()).isTrue();
            assertThat(phone.complaints()).isEmpty();
        }
    }
}
