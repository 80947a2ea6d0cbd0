package org.classliaison.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.app.testing.BrowserStory;
import org.classliaison.app.testing.PlaygroundPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A member has the class's dates in a calendar program: asked for in the chat, fetched over HTTP, read by another library. */
@BrowserStory
class FeedStoryTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/feed/[A-Za-z0-9]{26}\\.ics");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @AutoClose
    private static final PlaygroundVisit visit = PlaygroundVisit.begin();

    private static final PlaygroundPage page = visit.open(PlaygroundVisit.desktop());
    private static final AtomicReference<URI> address = new AtomicReference<>(URI.create("http://127.0.0.1/"));

    @Test
    @Order(1)
    void theMonthShowsWhatTheMembersHaveWrittenDown() {
        page.beInPrivate("王磊");
        page.say("/records 截止 思想汇报 今天");
        page.press("保存");
        assertThat(page.lastFromBot()).containsText("已登记");
        page.say("/month");
        assertThat(page.lastFromBot()).containsText("截止：思想汇报");
        assertThat(page.lastFromBot().locator("pre")).containsText("！");
    }

    @Test
    @Order(2)
    void theAddressIsFetchedByACalendarProgram() throws IOException, InterruptedException {
        page.say("/feed");
        page.press("要链接：信息 2401 班");
        assertThat(page.lastFromBot()).containsText("只显示这一次");
        Matcher found = ADDRESS.matcher(page.lastFromBot().innerText());
        assertThat(found.find()).isTrue();
        address.set(URI.create(found.group()));

        HttpResponse<String> answer = fetch();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .contains("截止：思想汇报");
    }

    @Test
    @Order(3)
    void onceRevokedItIsNotFound() throws IOException, InterruptedException {
        page.press("作废");
        assertThat(page.page().getByText("链接已作废").first()).isVisible();

        HttpResponse<String> answer = fetch();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("思想汇报");
    }

    private static HttpResponse<String> fetch() throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address.get()).build(), BodyHandlers.ofString());
    }
}
