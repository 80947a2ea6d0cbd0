package org.classliaison.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.classliaison.app.testing.BrowserStory;
import org.classliaison.app.testing.PlaygroundPage;
import org.classliaison.app.testing.Poster;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the playground anew. Its name keeps it out of normal runs; from the project's folder,
 * {@code mvn -pl db,bot-core,bot-app test -Dtest=TakePictures -Dsurefire.failIfNoSpecifiedTests=false}
 * writes those of the README to docs/images and more, for a look, to bot-app/target/pictures.
 */
@BrowserStory
class TakePictures {

    private static final Path README = Path.of("..", "docs", "images");
    private static final Path LOOK = Path.of("target", "pictures");
    private static final String UNKNOWN = "志愿服务的红马甲在哪里领";

    @AutoClose
    private static final PlaygroundVisit visit = PlaygroundVisit.begin();

    @Test
    @Order(1)
    void theStorySideBySide() {
        try (PlaygroundPage page = visit.open(smallLetters())) {
            take(page, LOOK, "first-sight");
            page.be("林小雨");
            page.say("积极分子要培养多久");
            assertThat(page.replyTo("积极分子")).isVisible();
            take(page, LOOK, "group");
            page.say("@班助 " + UNKNOWN);
            assertThat(page.replyTo(UNKNOWN)).isVisible();
            answerAsMember(page);
            page.beInGroup("林小雨");
            page.page().getByTestId("split").click();
            page.page().getByTestId("guest").selectOption("6");
            take(page, LOOK, "split");
            page.page().getByTestId("hints").getByRole(AriaRole.BUTTON).last().click();
            take(page, README, "playground");
            page.page().getByTestId("language").click();
            take(page, LOOK, "english");
        }
    }

    @Test
    @Order(2)
    void aPhone() {
        try (PlaygroundPage page = visit.open(PlaygroundVisit.phone())) {
            take(page, LOOK, "phone-list");
            page.openGroup();
            take(page, README, "playground-phone");
            page.page().getByTestId("people-button").click();
            take(page, LOOK, "phone-people");
            page.dialog().locator(".person").nth(5).click();
            page.page().getByTestId("back").click();
            page.openPrivateChat();
            take(page, LOOK, "phone-private");
        }
    }

    @Test
    @Order(3)
    void inTheDark() {
        try (PlaygroundPage page = visit.open(PlaygroundVisit.desktop().setColorScheme(ColorScheme.DARK))) {
            page.page().getByTestId("split").click();
            take(page, LOOK, "dark");
        }
    }

    @Test
    @Order(4)
    void aNoticeInThreeClasses() {
        try (PlaygroundPage page = visit.open(PlaygroundVisit.desktop())) {
            page.beInPrivate("孙立");
            page.chat().getByTestId("composer-file").setInputFiles(Poster.file());
            take(page, LOOK, "notice-caption");
            page.say("/notice **周五** 15:00 入党积极分子讲座\n【地点】报告厅\n【要求】带好笔记，[座位表](https://example.com/seats)");
            assertThat(page.lastFromBot()).containsText("草稿");
            page.press("发给谁");
            page.press("全部班级");
            take(page, LOOK, "notice-aim");
            page.press("选好了");
            page.press("置顶：无");
            assertThat(page.lastFromBot()).containsText("置顶：有");
            page.press("同时发到频道：无");
            assertThat(page.lastFromBot()).containsText("频道：有");
            take(page, LOOK, "notice-draft");
            page.press("发布");
            assertThat(page.lastFromBot()).containsText("已发出 4");
            take(page, LOOK, "notice-state");
            page.enter("电子 2403 班");
            page.beInGroup("许一凡");
            page.press("收到");
            take(page, LOOK, "notice-group");
            page.openChannel();
            take(page, LOOK, "notice-channel");
            page.beInPrivate("孙立");
            page.press("更正");
            assertThat(page.lastFromBot()).containsText("全文");
            page.say("**周六** 15:00 入党积极分子讲座\n【地点】报告厅");
            page.press("发出更正");
            assertThat(page.fromBot("通知“周六")).containsText("第 2 版");
            page.press("撤回");
            assertThat(page.lastFromBot()).containsText("原因");
            page.say("讲座改到下个月");
            page.press("划掉，写明原因");
            take(page, LOOK, "notice-recalled");
            page.enter("电子 2403 班");
            page.beInGroup("许一凡");
            take(page, LOOK, "notice-recalled-group");
            page.page().getByTestId("language").click();
            take(page, LOOK, "notice-english");
        }
        noticeOnAPhone();
    }

    private static void noticeOnAPhone() {
        try (PlaygroundPage page = visit.open(PlaygroundVisit.phone())) {
            take(page, LOOK, "phone-list-after");
            page.openGroup();
            take(page, LOOK, "phone-notice");
            page.page().getByTestId("people-button").click();
            take(page, LOOK, "phone-classes");
            page.dialog().getByTestId("persona-7").click();
            take(page, LOOK, "phone-after-person");
            page.page().getByTestId("back").click();
            page.openChannel();
            take(page, LOOK, "phone-channel");
            page.page().getByTestId("back").click();
            page.openPrivateChat();
            page.chat().getByTestId("composer-file").setInputFiles(Poster.file());
            take(page, LOOK, "phone-caption");
        }
    }

    private static void answerAsMember(PlaygroundPage page) {
        page.beInPrivate("王磊");
        page.press("回答");
        assertThat(page.lastFromBot()).containsText("直接发在这里");
        page.say("大学生活动中心 203，工作日带校园卡就能领。");
        assertThat(page.lastFromBot()).containsText("已回复同学");
    }

    /** 1280 × 800 as well, of a window that is larger: the story fits without scrolling. */
    private static Browser.NewContextOptions smallLetters() {
        return PlaygroundVisit.desktop().setViewportSize(1440, 900).setDeviceScaleFactor(1280 / 1440.0);
    }

    private static void take(PlaygroundPage page, Path folder, String name) {
        assertThat(page.page().getByTestId("toast")).hasCount(0, new HasCountOptions().setTimeout(12_000));
        page.page().mouse().move(0, 0); // nothing is hovered over
        page.page().waitForTimeout(400); // scrolling is smooth
        page.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
