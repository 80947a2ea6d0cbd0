package org.classliaison.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.classliaison.app.testing.BrowserStory;
import org.classliaison.app.testing.PlaygroundPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Setting a class up by buttons, and how the page looks in English, on a phone, and to somebody who forges. */
@BrowserStory
class PlaygroundViewTest {

    @AutoClose
    private static final PlaygroundVisit visit = PlaygroundVisit.begin();

    private static final PlaygroundPage page = visit.open(PlaygroundVisit.desktop());

    @Test
    @Order(1)
    void theAdminCreatesAClassByButtons() {
        page.be("孙立");
        page.page().getByTestId("hint-classes").click();
        page.press("新建班级");
        assertThat(page.lastFromBot()).containsText("叫什么");
        page.say("信息 2402 班");
        assertThat(page.lastFromBot()).containsText("还没有，请用下面的按钮把我加进群");
    }

    @Test
    @Order(2)
    void anInvitationIsOpenedByWhoeverItIsHandedTo() {
        page.press("邀请联系人");
        assertThat(page.lastFromBot()).containsText("只能用一次");
        page.lastFromBot().getByRole(AriaRole.LINK).click();
        page.dialog()
                .locator(".person")
                .filter(new Locator.FilterOptions().setHasText("陈浩然"))
                .click();
        assertThat(page.lastFromBot()).containsText("你是「信息 2402 班」的联系人");
        assertThat(page.page().getByTestId("you-are")).containsText("陈浩然");
    }

    @Test
    @Order(3)
    void theLinkOfTheClassMakesItsGroup() {
        page.be("孙立");
        page.chat().getByTestId("bot-link").last().click();
        page.dialog().getByTestId("group-name").fill("信息 2402 班群");
        page.dialog().getByTestId("group-create").click();
        assertThat(page.chat().getByRole(AriaRole.HEADING)).containsText("信息 2402 班群");
        assertThat(page.message("我是信息 2402 班的入党问答助手")).containsText("陈浩然");
    }

    @Test
    @Order(4)
    void aForgedButtonIsRefusedWithASentenceAndTheChatGoesOn() {
        page.say("@班助 公示要几天");
        assertThat(page.replyTo("公示要几天")).isVisible();
        String chat = page.chat().getAttribute("data-chat");
        String message = page.replyTo("公示要几天").getAttribute("data-message-id");
        APIResponse answer = page.page()
                .request()
                .post(
                        visit.program().page() + "api/chats/" + chat + "/messages/" + message + "/press",
                        RequestOptions.create()
                                .setHeader("Accept-Language", "zh-CN")
                                .setData(Map.of("persona", "7", "token", "forged")));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("这个按钮已经不在了");
        page.press("有用");
        assertThat(page.page().getByTestId("toast")).hasText("谢谢你告诉我");
    }

    @Test
    @Order(5)
    void everyWordOfThePageIsThereInEnglish() {
        page.page().getByTestId("language").click();
        assertThat(page.page()).hasTitle("Class group playground");
        assertThat(page.page().getByTestId("you-are")).containsText("branch admin Sun Li");
        assertThat(page.page().locator(".sidebar")).not().containsText(Pattern.compile("聊天|机器人"));
        page.page().getByTestId("language").click();
        assertThat(page.page()).hasTitle("班级群演练场");
    }

    @Test
    @Order(6)
    void aPhoneShowsOneColumnAndNothingBeyondItsEdge() {
        try (PlaygroundPage phone = visit.open(PlaygroundVisit.phone())) {
            assertThat(phone.chat()).isHidden();
            assertThat(phone.page().locator(".sidebar")).isVisible();
            assertThat(phone.fits()).isTrue();
            phone.openGroup();
            assertThat(phone.page().locator(".sidebar")).isHidden();
            assertThat(phone.chat()).isVisible();
            assertThat(phone.fits()).isTrue();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void thePageHadNothingToComplainOf() {
        assertThat(page.complaints()).isEmpty();
    }
}
