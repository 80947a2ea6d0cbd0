package org.classliaison.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.LocatorOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.classliaison.app.testing.BrowserStory;
import org.classliaison.app.testing.PlaygroundPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The whole story as a person plays it in the playground: the real program, a real database, a real browser. */
@BrowserStory
class PlaygroundStoryTest {

    private static final String UNKNOWN = "咱们院组织生活会能带外校同学旁听吗";

    @AutoClose
    private static final PlaygroundVisit visit = PlaygroundVisit.begin();

    private static final PlaygroundPage page = visit.open(PlaygroundVisit.desktop());

    @Test
    @Order(1)
    void aStudentAsksAndSeesTheAnswerWithItsSource() {
        page.be("林小雨");
        page.say("@班助预备期多长"); // Chinese is written without spaces
        assertThat(page.lastFromBot()).containsText("第三十一条");
        assertThat(page.lastFromBot().getByTestId("quote")).containsText("预备期多长");
        String answer = page.lastFromBot().getByTestId("message-text").innerText();
        assertThat(answer.lines()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    @Order(2)
    void whoeverIsNotHelpedIsOfferedAPerson() {
        page.press("没用");
        assertThat(page.lastFromBot()).containsText("转给联系人");
    }

    @Test
    @Order(3)
    void chatterGetsNoReply() {
        page.be("陈浩然");
        int before = page.fromBot().count();
        page.say("二食堂新开的麻辣香锅可以冲");
        page.say("哈哈哈哈");
        page.say("@班助 公示要几天");
        assertThat(page.replyTo("公示要几天")).isVisible();
        assertThat(page.fromBot()).hasCount(before + 1);
    }

    @Test
    @Order(4)
    void anAnswerThatNobodyAskedForCanBeTakenBack() {
        page.say("积极分子要培养多久");
        assertThat(page.lastFromBot()).containsText("1年以上");
        page.press("撤回这条");
        assertThat(page.lastFromBot()).containsText("这条消息已撤回");
    }

    @Test
    @Order(5)
    void aReplyToTheBotIsAQuestionForIt() {
        page.be("马思远");
        int before = page.fromBot().count();
        page.say("推优");
        page.reply(page.message("公示不少于"), "推优");
        assertThat(page.replyTo("推优")).isVisible();
        assertThat(page.fromBot()).hasCount(before + 1);
    }

    @Test
    @Order(6)
    void whatTheBotDoesNotKnowGoesToBothMembers() {
        page.be("林小雨");
        page.say("@班助 " + UNKNOWN);
        page.replyTo(UNKNOWN).getByText("转给联系人").click();
        assertThat(page.replyTo(UNKNOWN)).containsText("已转给联系人王磊、李静");
        page.edit(page.lastOfMine(), "@班助 " + UNKNOWN + "？");
    }

    @Test
    @Order(7)
    void aMemberAnswersInPrivateAndTheAnswerComesBackAsAReply() {
        page.beInPrivate("王磊");
        assertThat(page.lastFromBot()).containsText(UNKNOWN + "？");
        page.press("回答");
        assertThat(page.lastFromBot()).containsText("直接发在这里");
        page.say("不可以，组织生活会只由本支部的人参加。");
        page.beInGroup("林小雨");
        assertThat(page.replyTo(UNKNOWN)).containsText("联系人 王磊 回答： 不可以，组织生活会");
    }

    @Test
    @Order(8)
    void onceTheOtherMemberApprovesTheBotKnowsIt() {
        page.beInPrivate("李静");
        page.press("收进知识库");
        assertThat(page.message("已收进本班知识库")).isVisible();
        page.beInGroup("马思远");
        // The topic is learned after the commit, while the message that says so is on its way: some 0.3 s.
        page.page().waitForTimeout(2000);
        page.say("@班助 " + UNKNOWN);
        assertThat(page.replyTo(UNKNOWN)).containsText("本班联系人答复");
        assertThat(page.replyTo(UNKNOWN)).containsText("只由本支部的人参加");
    }

    @Test
    @Order(9)
    void theExamplesOfThePageShowAnAnswerALocalMatterAndAHandOn() {
        page.page().getByTestId("hint-1").click();
        assertThat(page.lastFromBot()).containsText("第十三条");
        page.page().getByTestId("hint-2").click();
        assertThat(page.lastFromBot()).containsText("无全国规定");
        page.page().getByTestId("hint-3").click();
        assertThat(page.lastFromBot()).containsText("已转给联系人");
    }

    @Test
    @Order(10)
    void theAdminMayApproveAsWell() {
        page.beInPrivate("李静");
        page.reply(page.lastFromBot(), "在团委值班室，带校园卡就能领。");
        assertThat(page.lastFromBot()).containsText("已回复同学");
        page.be("孙立");
        page.press("收进知识库");
        assertThat(page.lastFromBot()).containsText("已收进本班知识库");
        page.beInGroup("马思远");
        page.page().getByTestId("hint-3").click();
        assertThat(page.lastFromBot()).containsText("本班联系人答复");
    }

    @Test
    @Order(11)
    void aMemberWritesANoticeAndTheClassGetsItAsThePreviewShowedIt() {
        page.beInPrivate("王磊");
        page.say("/notice **周五** 15:00 班会，带好笔记");
        assertThat(page.lastFromBot()).containsText("草稿");
        page.press("发布");
        assertThat(page.lastFromBot()).containsText("已发出 1", new ContainsTextOptions().setTimeout(20_000));
        page.beInGroup("林小雨");
        assertThat(page.lastFromBot()).containsText("周五 15:00 班会");
        assertThat(page.lastFromBot().locator("b", new LocatorOptions().setHasText("周五")))
                .isVisible();
        page.press("收到");
    }

    @Test
    @Order(12)
    void thePageHadNothingToComplainOf() {
        assertThat(page.complaints()).isEmpty();
    }
}
