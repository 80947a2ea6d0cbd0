package org.classliaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.classliaison.app.testing.BotMessage;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.FakeGroup;
import org.classliaison.app.testing.FakePrivateChat;
import org.classliaison.app.testing.FakeUser;
import org.classliaison.app.testing.Poster;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One notice in three classes over HTTP, from a picture in private to its recall, in Telegram's own words. */
@Tag("once")
@TestMethodOrder(OrderAnnotation.class)
class TelegramNoticeTest {

    private static final FakeUser ADMIN = new FakeUser(900, "周书记");
    private static final FakeUser LI = new FakeUser(902, "李老师");
    private static final FakeUser HAORAN = new FakeUser(1002, "浩然");

    @AutoClose
    private static final FakeBotApi telegram = FakeBotApi.start();

    private static final List<FakeGroup> groups =
            List.of(telegram.group(-2401), telegram.group(-2403), telegram.group(-2501));

    @AutoClose
    private static TelegramProgram program;

    private final FakePrivateChat admin = telegram.privateChat(ADMIN);

    @BeforeAll
    static void start() {
        Awaitility.ignoreExceptionsByDefault();
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
        program = TelegramProgram.start(telegram);
        Branch branch = new Branch(new BotId("telegram-123456"));
        branch.appoint(ADMIN, Role.BRANCH_ADMIN, 0);
        branch.foundClass("信息 2401 班", -2401);
        branch.foundClass("电子 2403 班", -2403);
        branch.appoint(LI, Role.LIAISON, branch.foundClass("数学 2501 班", -2501));
        telegram.privateChat(ADMIN).says("/help");
        telegram.privateChat(LI).says("/help");
        await().until(() -> telegram.privateChat(LI).fromBot().size() == 1);
    }

    @Test
    @Order(1)
    void thePreviewIsThePictureWithItsWordsAndMarks() {
        admin.sendsPhoto(Poster.png(), "/notice **周五** 15:00 讲座\n【地点】报告厅");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("还没有选班级"));
        BotMessage preview = admin.fromBot().get(admin.fromBot().size() - 2);
        assertThat(preview.photo()).startsWith("photo");
        assertThat(preview.text()).isEqualTo("周五 15:00 讲座\n【地点】报告厅");
        assertThat(preview.call().path("caption_entities").toString())
                .contains("\"type\":\"bold\"", "\"offset\":0", "\"length\":2");
        assertThat(preview.labels()).containsExactly("收到");
    }

    @Test
    @Order(2)
    void itIsPostedInAllThreeGroupsAndPinnedWhereTheBotMay() {
        groups.getLast().deniesPins();
        press("发给谁");
        press("全部班级");
        press("选好了");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("草稿", "（3 个群）"));
        press("置顶：无");
        await().untilAsserted(() -> assertThat(admin.last().labels()).contains("置顶：有"));
        press("发布");
        groups.forEach(group -> await().untilAsserted(() -> {
            assertThat(group.last().photo()).startsWith("photo");
            assertThat(group.lastFromBot()).startsWith("周五 15:00");
        }));
        groups.subList(0, 2)
                .forEach(group -> await().untilAsserted(() ->
                        assertThat(group.pinned()).containsExactly(group.last().id())));
    }

    @Test
    @Order(3)
    void aPinThatIsDeniedIsToldToTheMembersAndShownOnTheCard() {
        await().untilAsserted(
                        () -> assertThat(telegram.privateChat(LI).lastFromBot()).contains("没有置顶的权限"));
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("已发出 3", "数学 2501 班：我没有置顶的权限"));
        assertThat(groups.getLast().pinned()).isEmpty();
    }

    @Test
    @Order(4)
    void pressesAreAnsweredAtOnceAndCountedOnThePostLater() {
        groups.forEach(group -> {
            String press = group.presses(new FakeUser(2000 - group.id(), "同学"), "收到");
            await().untilAsserted(() -> assertThat(telegram.toast(press)).contains("好的，已经记下"));
        });
        groups.getFirst().presses(HAORAN, "收到");
        String again = groups.getFirst().presses(HAORAN, "收到");
        await().untilAsserted(() -> assertThat(telegram.toast(again)).contains("已经记过了，谢谢"));
        assertThat(groups.getFirst().last().edits()).isZero();
        program.clock().advance(Duration.ofMinutes(2));
        await().untilAsserted(
                        () -> assertThat(groups.getFirst().last().labels()).containsExactly("收到 · 2"));
        await().untilAsserted(() -> assertThat(groups.getLast().last().labels()).containsExactly("收到 · 1"));
        assertThat(groups.getFirst().last().edits()).isEqualTo(1);
        assertThat(groups.getFirst().last().photo()).startsWith("photo");
    }

    @Test
    @Order(5)
    void aCorrectionChangesThePostInEveryGroup() {
        press("更正");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("更正后的全文"));
        admin.says("**周六** 15:00 讲座\n【地点】报告厅");
        press("发出更正");
        groups.forEach(group -> await().untilAsserted(() -> {
            assertThat(group.lastFromBot()).isEqualTo("更正（第 2 版）\n周六 15:00 讲座\n【地点】报告厅");
            assertThat(group.fromBot()).hasSize(1);
        }));
        await().untilAsserted(() ->
                assertThat(card()).contains("第 2 版", "信息 2401 班：已发出 · 收到 2", "数学 2501 班：已发出，没有置顶 · 收到 1"));
    }

    @Test
    @Order(6)
    void aRecallStrikesItThroughAndTakesThePinOff() {
        press("撤回");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("撤回的原因"));
        admin.says("讲座改到下个月");
        press("划掉，写明原因");
        groups.forEach(group -> await().untilAsserted(() -> {
            assertThat(group.lastFromBot()).startsWith("本通知已撤回：讲座改到下个月");
            assertThat(group.last().call().path("caption_entities").toString()).contains("strikethrough");
            assertThat(group.last().labels()).isEmpty();
        }));
        groups.forEach(
                group -> await().untilAsserted(() -> assertThat(group.pinned()).isEmpty()));
    }

    @Test
    @Order(7)
    void aFileGoesAsAFileAndCanBeDeletedFromTheGroups() {
        admin.says("/notice");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("请把通知发给我"));
        admin.sends("名单.csv", new byte[] {1, 2, 3});
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("还没有选班级"));
        press("发给谁");
        press("信息 2401 班");
        press("选好了");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("草稿", "（1 个群）"));
        press("发布");
        FakeGroup group = groups.getFirst();
        await().untilAsserted(() ->
                assertThat(group.last().first().path("document").asText()).startsWith("document"));
        press("撤回");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("撤回的原因"));
        admin.says("发错了");
        await().untilAsserted(() -> assertThat(admin.lastFromBot()).contains("要撤回"));
        press("从群里删除");
        await().untilAsserted(() -> assertThat(group.takenBack()).hasSize(1));
        assertThat(group.fromBot()).hasSize(1);
    }

    @Test
    @Order(8)
    void noCallWasWrongBesidesTheDeniedOnes() {
        assertThat(telegram.complaints())
                .allMatch(complaint -> complaint.endsWith("not enough rights to manage pinned messages in the chat"));
    }

    /** The newest card that tells of a notice. */
    private String card() {
        return admin.fromBot().reversed().stream()
                .map(BotMessage::text)
                .filter(text -> text.startsWith("通知“"))
                .findFirst()
                .orElse("");
    }

    private void press(String label) {
        await().untilAsserted(() -> assertThat(admin.fromBot().stream().flatMap(message -> message.labels().stream()))
                .contains(label));
        String press = admin.presses(label);
        await().untilAsserted(() -> assertThat(telegram.toast(press)).isPresent());
    }

    /** The branch's people and classes, put straight into the program's tables. */
    private record Branch(BotId bot) {

        long foundClass(String name, long chatId) {
            long id = nextId();
            bean(ClassGroups.class).add(new ClassGroup(id, bot, name, chatId));
            return id;
        }

        void appoint(FakeUser user, Role role, long classId) {
            Person person = bean(Persons.class).findOrAdd(bot, user.id()).named(user.name());
            bean(Persons.class).save(person);
            bean(Persons.class).setReachable(bot, user.id(), true);
            LocalDate today = LocalDate.now(bean(Clock.class));
            bean(Duties.class).add(Duty.starting(nextId(), person, role, classId == 0 ? null : classId, today));
        }

        private static long nextId() {
            return bean(Ids.class).next();
        }

        private static <T> T bean(Class<T> type) {
            return program.context().getBean(type);
        }
    }
}
