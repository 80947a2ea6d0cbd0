package org.classliaison.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.classliaison.app.testing.BrowserStory;
import org.classliaison.app.testing.PlaygroundPage;
import org.classliaison.app.testing.Poster;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One notice in three classes, as a person plays it in the playground, from its first words to its recall. */
@BrowserStory
class PlaygroundNoticeTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

    /** Each class with somebody who reads its group. */
    private static final List<Reader> READERS =
            List.of(new Reader("信息 2401 班", "林小雨"), new Reader("电子 2403 班", "许一凡"), new Reader("数学 2501 班", "罗博文"));

    @AutoClose
    private static final PlaygroundVisit visit = PlaygroundVisit.begin();

    private static final PlaygroundPage page = visit.open(PlaygroundVisit.desktop());

    private record Reader(String className, String name) {

        void look() {
            page.enter(className);
            page.beInGroup(name);
        }
    }

    @Test
    @Order(1)
    void theWriterSeesPictureAndWordsAsTheyWillBe() {
        page.beInPrivate("孙立");
        page.send(Poster.file(), "/notice **周五** 15:00 入党积极分子讲座\n【地点】报告厅");
        Locator preview = page.fromBot("【地点】报告厅");
        assertThat(preview.getByTestId("photo").getByRole(AriaRole.IMG)).isVisible();
        assertThat(preview.locator("b").getByText("周五")).isVisible();
        assertThat(page.lastFromBot()).containsText("还没有选班级");
    }

    @Test
    @Order(2)
    void theWriterChoosesThreeClassesAndAPin() {
        page.press("发给谁");
        READERS.forEach(reader -> {
            page.press(reader.className());
            assertThat(page.lastFromBot()).containsText("✓ " + reader.className());
        });
        page.press("选好了");
        assertThat(page.lastFromBot()).containsText("（3 个群）");
        page.press("置顶：无");
        assertThat(page.lastFromBot()).containsText("置顶：有");
    }

    @Test
    @Order(3)
    void allThreeGroupsGetItPinned() {
        page.press("发布");
        assertThat(page.lastFromBot()).containsText("已发出 3", PATIENTLY);
        READERS.forEach(reader -> {
            reader.look();
            assertThat(page.lastFromBot().getByTestId("photo").getByRole(AriaRole.IMG))
                    .isVisible();
            assertThat(page.chat().getByTestId("pinned")).containsText("周五 15:00");
        });
    }

    @Test
    @Order(4)
    void studentsAcknowledgeItAndThePostCountsThem() {
        READERS.forEach(reader -> {
            reader.look();
            acknowledge();
        });
        page.enter("信息 2401 班");
        page.beInGroup("马思远");
        acknowledge();
        visit.program().clock().advance(Duration.ofMinutes(2));
        assertThat(page.lastFromBot()).containsText("收到 · 2", PATIENTLY);
        READERS.get(1).look();
        assertThat(page.lastFromBot()).containsText("收到 · 1", PATIENTLY);
    }

    @Test
    @Order(5)
    void aCorrectionIsSeenInAllGroups() {
        page.beInPrivate("孙立");
        page.press("更正");
        assertThat(page.lastFromBot()).containsText("更正后的全文");
        page.say("**周六** 15:00 入党积极分子讲座\n【地点】报告厅");
        page.press("发出更正");
        READERS.forEach(reader -> {
            reader.look();
            assertThat(page.lastFromBot()).containsText("更正（第 2 版）", PATIENTLY);
            assertThat(page.lastFromBot().locator("b").getByText("周六")).isVisible();
        });
    }

    @Test
    @Order(6)
    void theCardTellsHowFarItIsInEachGroup() {
        page.beInPrivate("孙立");
        Locator card = page.fromBot("通知“周六");
        assertThat(card).containsText("信息 2401 班：已发出 · 收到 2", PATIENTLY);
        assertThat(card).containsText("电子 2403 班：已发出 · 收到 1");
        assertThat(card).containsText("数学 2501 班：已发出 · 收到 1");
    }

    @Test
    @Order(7)
    void aPhoneShowsThePostAndWhatIsPinnedWithinItsEdges() {
        try (PlaygroundPage phone = visit.open(PlaygroundVisit.phone())) {
            phone.openGroup();
            assertThat(phone.chat().getByTestId("pinned")).isVisible();
            assertThat(phone.lastFromBot().getByTestId("photo")).isVisible();
            assertThat(phone.fits()).isTrue();
            phone.page().getByTestId("people-button").click();
            phone.dialog().locator(".person").getByText("唐子涵").click();
            assertThat(phone.chat()).containsText("数学 2501 班");
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void aRecallStrikesItThroughEverywhereAndTakesThePinOff() {
        page.press("撤回");
        assertThat(page.lastFromBot()).containsText("撤回的原因");
        page.say("讲座改到下个月");
        page.press("划掉，写明原因");
        READERS.forEach(reader -> {
            reader.look();
            assertThat(page.lastFromBot()).containsText("本通知已撤回：讲座改到下个月", PATIENTLY);
            assertThat(page.lastFromBot().locator("s").first()).isVisible();
            assertThat(page.chat().getByTestId("pinned")).isHidden();
        });
    }

    @Test
    @Order(9)
    void whatGoesToAllClassesGoesToTheChannelOfTheBranch() {
        page.beInPrivate("孙立");
        page.say("/notice 下周一支部大会");
        page.press("发给谁");
        page.press("全部班级");
        assertThat(page.lastFromBot()).containsText("✓ 全部班级");
        page.press("选好了");
        assertThat(page.lastFromBot()).containsText("草稿");
        page.press("同时发到频道：无");
        assertThat(page.lastFromBot()).containsText("同时发到频道：有");
        page.press("发布");
        assertThat(page.lastFromBot()).containsText("已发出 4", PATIENTLY);
        READERS.getFirst().look();
        page.openChannel();
        assertThat(page.lastFromBot()).containsText("下周一支部大会");
        assertThat(page.chat().getByTestId("read-only")).isVisible();
        assertThat(page.chat().getByTestId("composer")).hasCount(0);
    }

    @Test
    @Order(10)
    void theCounselorLooksAtEachGroupAndMembersAreToldWhenTheBotIsPutOut() {
        page.be("何敏");
        READERS.forEach(reader -> {
            page.enter(reader.className());
            assertThat(page.chat().getByRole(AriaRole.HEADING)).containsText(reader.className());
        });
        page.chat().getByTestId("chat-menu").click();
        page.page().getByTestId("bot-out").click();
        page.beInPrivate("黄莉");
        assertThat(page.lastFromBot()).containsText("我不在班级群里了");
    }

    @Test
    @Order(11)
    void thePageHadNothingToComplainOf() {
        assertThat(page.complaints()).isEmpty();
    }

    private static void acknowledge() {
        page.press("收到");
        assertThat(page.page().getByTestId("toast").last()).hasText("好的，已经记下");
    }
}
