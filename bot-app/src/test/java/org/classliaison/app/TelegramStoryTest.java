package org.classliaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.classliaison.app.testing.BotMessage;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.FakeGroup;
import org.classliaison.app.testing.FakePrivateChat;
import org.classliaison.app.testing.FakeUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The whole story over HTTP: the real program, a real database, and a Bot API server that speaks Telegram's words. */
@Tag("once")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class TelegramStoryTest {

    private static final FakeUser ADMIN = new FakeUser(900, "周书记");
    private static final FakeUser ZHANG = new FakeUser(901, "张老师");
    private static final FakeUser LI = new FakeUser(902, "李老师");
    private static final FakeUser STUDENT = new FakeUser(1001, "小雨");
    private static final String UNKNOWN = "咱们院组织生活会能带外校同学旁听吗";

    private static final FakeBotApi telegram = FakeBotApi.start();
    private static TelegramProgram program;
    private static String adminCode = "";

    private final FakeGroup group = telegram.group(-1001);
    private final FakePrivateChat admin = telegram.privateChat(ADMIN);
    private final FakePrivateChat zhang = telegram.privateChat(ZHANG);
    private final FakePrivateChat li = telegram.privateChat(LI);

    @BeforeAll
    static void start(CapturedOutput output) {
        Awaitility.ignoreExceptionsByDefault();
        program = TelegramProgram.start(telegram);
        adminCode = adminCode(output);
    }

    @AfterAll
    static void stop() {
        program.close();
        telegram.close();
    }

    @Test
    @Order(1)
    void theCodeFromTheFirstStartMakesABranchAdminWhoSetsUpAClass() {
        admin.says(adminCode);
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("支部管理员"));
        admin.says("/classes");
        press(admin, "新建班级");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("叫什么"));
        admin.says("信息 2401 班");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("信息 2401 班", "暂缺"));
    }

    @Test
    @Order(2)
    void twoMembersTakeTheirSeats() {
        zhang.says("/start " + invitation());
        li.says("/start " + invitation());
        await().untilAsserted(() -> assertThat(li.lastFromBot()).contains("欢迎", "联系人"));
        admin.presses("邀请联系人");
        admin.says("/classes");
        press(admin, "信息 2401 班");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("张老师", "李老师"));
    }

    @Test
    @Order(3)
    void theGroupIsBoundWhenTheBotArrivesAndItSaysWhatItKeeps() {
        String link = linkOf(classCard());
        group.addsBot(ADMIN);
        group.says(ADMIN, "/start@" + telegram.username() + " " + payload(link));
        await().untilAsserted(() -> assertThat(group.lastFromBot()).contains("信息 2401 班", "张老师", "只保存"));
    }

    @Test
    @Order(4)
    void aStudentAsksAndGetsTheAnswerWithItsSource() {
        long question = group.mentions(STUDENT, "积极分子要考察多久才能列为发展对象");
        await().untilAsserted(() -> assertThat(group.last().replyTo()).isEqualTo(question));
        assertThat(group.lastFromBot()).contains("第十三条", "2026-05-11", "张老师");
        assertThat(group.lastFromBot().lines()).hasSizeLessThanOrEqualTo(4);
        group.presses(STUDENT, "没用");
        await().untilAsserted(() -> assertThat(group.last().labels()).contains("转给联系人"));
    }

    @Test
    @Order(5)
    void chatterGetsNoReply() {
        int before = group.fromBot().size();
        group.says(STUDENT, "二食堂新开的麻辣香锅可以冲");
        group.says(STUDENT, "哈哈哈哈");
        long marker = group.mentions(STUDENT, "预备期多长");
        await().untilAsserted(() -> assertThat(group.last().replyTo()).isEqualTo(marker));
        assertThat(group.fromBot()).hasSize(before + 1);
    }

    @Test
    @Order(6)
    void aMemberReadsInPrivateWhyTheBotKeptSilent() {
        long line = group.says(STUDENT, "二食堂的党员先锋岗窗口今天排队好长");
        long asked = group.replies(ZHANG, line, "/why@" + telegram.username());
        await().untilAsserted(() -> assertThat(group.last().replyTo()).isEqualTo(asked));
        assertThat(group.lastFromBot()).isEqualTo("已私聊你");
        await().untilAsserted(
                        () -> assertThat(zhang.lastFromBot()).startsWith("没有开口").contains("最接近的条目"));
    }

    @Test
    @Order(7)
    void whatTheBotDoesNotKnowIsAnsweredByAMemberAndLearned() {
        long question = group.mentions(STUDENT, UNKNOWN);
        await().untilAsserted(() -> assertThat(group.last().labels()).contains("转给联系人"));
        group.presses(STUDENT, "转给联系人");
        await().untilAsserted(() -> assertThat(group.lastFromBot()).contains("已转给联系人"));
        await().untilAsserted(() -> assertThat(li.lastFromBot()).contains(UNKNOWN));
        await().untilAsserted(() -> assertThat(zhang.lastFromBot()).contains(UNKNOWN));
        zhang.presses("回答");
        await().untilAsserted(() -> assertThat(li.lastFromBot()).contains("张老师 正在回答"));
        await().untilAsserted(() -> assertThat(zhang.lastFromBot()).contains("直接发在这里"));
        zhang.says("不可以，组织生活会只由本支部的人参加。");
        await().untilAsserted(() -> assertThat(group.last().replyTo()).isEqualTo(question));
        await().untilAsserted(() -> assertThat(group.lastFromBot()).contains("张老师 回答", "只由本支部"));
        String approval = press(li, "收进知识库");
        await().untilAsserted(() -> assertThat(telegram.toast(approval)).contains("已收进知识库，马上生效"));
        await().untilAsserted(() -> assertThat(answerTo(UNKNOWN)).contains("只由本支部", "本班"));
    }

    @Test
    @Order(8)
    void nothingIsSaidAboutAnotherPerson() {
        long question = group.mentions(STUDENT, "王磊是不是积极分子");
        await().untilAsserted(() -> assertThat(group.last().replyTo()).isEqualTo(question));
        assertThat(group.lastFromBot()).doesNotContain("王磊").contains("不");
    }

    @Test
    @Order(9)
    void aGroupThatBecomesASupergroupKeepsItsClass() {
        FakeGroup moved = group.migratesTo(-1002);
        long question = moved.mentions(STUDENT, "公示要几天");
        await().untilAsserted(() -> assertThat(moved.last().replyTo()).isEqualTo(question));
    }

    /** Presses for a fresh invitation; other messages may come in between. */
    private String invitation() {
        List<String> before = startLinks();
        admin.presses("邀请联系人");
        await().untilAsserted(() -> assertThat(startLinks()).hasSizeGreaterThan(before.size()));
        return payload(startLinks().getLast());
    }

    private List<String> startLinks() {
        return admin.fromBot().stream()
                .map(BotMessage::text)
                .filter(text -> text.contains("?start="))
                .toList();
    }

    /** Asked anew each time: a topic is learned after the commit, while the toast that says so is on its way. */
    private String answerTo(String question) {
        long asked = group.mentions(STUDENT, question);
        await().untilAsserted(() -> assertThat(group.last().replyTo()).isEqualTo(asked));
        return group.lastFromBot();
    }

    private static String press(FakePrivateChat chat, String label) {
        await().untilAsserted(() -> assertThat(chat.fromBot().stream().flatMap(message -> message.labels().stream()))
                .contains(label));
        return chat.presses(label);
    }

    private static String adminCode(CapturedOutput output) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(output.getAll()).contains("admin-"));
        return first("admin-[A-Za-z0-9]{20}", output.getAll());
    }

    private BotMessage classCard() {
        return admin.fromBot().reversed().stream()
                .filter(message -> message.call().toString().contains("startgroup="))
                .findFirst()
                .orElseThrow();
    }

    private static String linkOf(BotMessage card) {
        return first("https?://[^\"]*startgroup=[A-Za-z0-9]+", card.call().toString());
    }

    private static String payload(String link) {
        return first("(?<==)[A-Za-z0-9]{20}", link);
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in: %s", pattern, text).isTrue();
        return matcher.group();
    }
}
