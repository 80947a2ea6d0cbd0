package org.classliaison.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.classliaison.app.testing.BrowserStory;
import org.classliaison.app.testing.PlaygroundPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Some weeks of a class as a person plays them in the playground, with a hand on the bot's clock. */
@BrowserStory
class ReminderStoryTest {

    @AutoClose
    private static final PlaygroundVisit visit = PlaygroundVisit.begin();

    private static final PlaygroundPage page = visit.open(PlaygroundVisit.desktop());
    private final LocalDate due = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20);

    @Test
    @Order(1)
    void aMemberSetsAReminderByASentenceAndChecksIt() {
        page.beInPrivate("王磊");
        page.say("/remind " + due.getMonthValue() + "月" + due.getDayOfMonth() + "日前交思想汇报");
        assertThat(page.lastFromBot()).containsText("请核对");
        assertThat(page.lastFromBot()).containsText("提前 7 天");
        page.press("保存");
        assertThat(page.message("已保存")).isVisible();
    }

    @Test
    @Order(2)
    void aWeekBeforeTheClassReadsIt() {
        moveTo(due.minusDays(7).atTime(8, 30), false);
        page.beInGroup("林小雨");
        assertThat(page.lastFromBot()).containsText("交思想汇报");
        assertThat(page.lastFromBot()).containsText("还有 7 天");
    }

    @Test
    @Order(3)
    void aStudentSeesWhatIsComing() {
        page.say("@班助 /deadlines");
        assertThat(page.lastFromBot()).containsText("接下来");
        assertThat(page.lastFromBot()).containsText("交思想汇报");
    }

    @Test
    @Order(4)
    void afterAPowerCutItComesLateAndSaysSo() {
        moveTo(due.minusDays(1).atTime(15, 0), true);
        assertThat(page.lastFromBot()).containsText("晚到");
        assertThat(page.lastFromBot()).containsText("就是明天");
    }

    @Test
    @Order(5)
    void whatIsOverdueGoesToTheMembersWhoTickItOff() {
        moveTo(due.plusDays(1).atTime(9, 0), false);
        page.beInPrivate("李静");
        assertThat(page.lastFromBot()).containsText("【过期】");
        page.press("已完成");
        assertThat(page.lastFromBot()).containsText("李静 已完成");
    }

    @Test
    @Order(6)
    void theDaysOfAPersonLeadToDeadlinesThatOnlyTheMembersHear() {
        LocalDate applied = due.minusDays(3);
        page.say("/stage 小林 递交申请 " + applied);
        assertThat(page.lastFromBot()).containsText("第 7 条");
        moveTo(applied.plusMonths(1).minusDays(1).atTime(8, 30), false);
        assertThat(page.lastFromBot()).containsText("小林：派人谈话");
        assertThat(page.lastFromBot()).containsText("就是明天");
    }

    @Test
    @Order(7)
    void theClockFitsOnAPhoneAndSpeaksEnglish() {
        try (PlaygroundPage phone = visit.open(PlaygroundVisit.phone().setLocale("en-GB"))) {
            phone.page().getByTestId("clock").click();
            assertThat(phone.dialog()).containsText("In a week");
            assertThat(phone.fits()).isTrue();
            phone.dialog().getByTestId("clock-hour").click();
            assertThat(phone.dialog()).hasCount(0);
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void thePageHadNothingToComplainOf() {
        assertThat(page.complaints()).isEmpty();
    }

    private static void moveTo(LocalDateTime then, boolean asleep) {
        page.page().getByTestId("clock").click();
        page.dialog().getByTestId("clock-to").fill(then.toString());
        if (asleep) {
            page.dialog().getByTestId("clock-asleep").check();
        }
        page.dialog().getByTestId("clock-go").click();
        Locator clock = page.page().getByTestId("clock-time");
        assertThat(clock).containsText(String.valueOf(then.getDayOfMonth()));
        page.page().waitForTimeout(3_000); // what is due is told within two seconds
    }
}
