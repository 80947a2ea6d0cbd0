package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.classliaison.app.testing.BotMessage;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.FakeGroup;
import org.classliaison.app.testing.FakeUser;
import org.classliaison.app.testing.Fault;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed.Target;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.InDoubt;
import org.classliaison.core.outbox.SendResult.Moved;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TelegramCourierTest {

    private static final FakeUser LI = new FakeUser(7, "小李");

    private final FakeBotApi telegram = FakeBotApi.start();
    private final FakeGroup group = telegram.group(-1001);
    private final TelegramCourier courier = courier(telegram.url());

    private TelegramCourier courier(String url) {
        BotApi.Patience patience = new BotApi.Patience(Duration.ofMillis(400), Duration.ofSeconds(2));
        return new TelegramCourier(Letters.BOT, new BotApi(BotAddress.of(telegram.token(), url), patience));
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private SendResult say(String text) {
        return courier.send(Letters.claimed(Letters.GROUP, Letters.say(text)));
    }

    @Test
    void saysATextAsItIsWithoutReadingMarkupOutOfIt() {
        String text = "*第一条* <b>&amp; _x_ https://example.org";
        SendResult result = say(text);
        BotMessage said = group.last();
        assertThat(result).isEqualTo(new Sent(said.id()));
        assertThat(said.text()).isEqualTo(text);
        assertThat(said.call().has("parse_mode")).isFalse();
        assertThat(said.call().path("link_preview_options").path("is_disabled").asBoolean())
                .isTrue();
    }

    @Test
    void putsButtonsInRows() {
        List<List<Button>> rows = List.of(
                List.of(new Button.Act("有用", "t1"), new Button.Act("没用", "t2")),
                List.of(new Button.Link("看原文", "https://example.org/")));
        courier.send(Letters.claimed(Letters.GROUP, new Outgoing.Say("x", rows, null)));
        assertThat(group.last().labels()).containsExactly("有用", "没用", "看原文");
        assertThat(group.last().callbackData("没用")).contains("t2");
        assertThat(group.last().call().findValuesAsText("url")).containsExactly("https://example.org/");
    }

    @Test
    void repliesAndStillSpeaksWhereTheQuestionIsGone() {
        long asked = group.says(LI, "x");
        courier.send(Letters.claimed(Letters.GROUP, new Outgoing.Say("答", List.of(), asked)));
        assertThat(group.last().replyTo()).isEqualTo(asked);
        assertThat(courier.send(Letters.claimed(Letters.GROUP, new Outgoing.Say("答", List.of(), 99999L))))
                .isInstanceOf(Sent.class);
    }

    @Test
    void staysInTheTopic() {
        courier.send(Letters.claimed(new Chat(Letters.BOT, -1001, Chat.Kind.GROUP, 55L), Letters.say("x")));
        assertThat(group.last().thread()).isEqualTo(55);
        say("y");
        assertThat(group.last().call().has("message_thread_id")).isFalse();
    }

    @Test
    void changesAMessageAndTakesAnotherLookForDone() {
        say("旧");
        Target sent = new Target(LetterState.SENT, group.last().id());
        Outgoing.Revise revise = new Outgoing.Revise(1, "新", List.of());
        assertThat(courier.send(Letters.claimed(Letters.GROUP, revise, sent))).isInstanceOf(Sent.class);
        assertThat(group.lastFromBot()).isEqualTo("新");
        assertThat(courier.send(Letters.claimed(Letters.GROUP, revise, sent))).isEqualTo(new Sent(null));
        assertThat(group.last().edits()).isEqualTo(1);
    }

    @Test
    void takesAMessageBackAndDoesNotMindIfItIsGone() {
        say("错了");
        Target sent = new Target(LetterState.SENT, group.last().id());
        assertThat(courier.send(Letters.claimed(Letters.GROUP, new Outgoing.TakeBack(1), sent)))
                .isEqualTo(new Sent(null));
        assertThat(group.fromBot()).isEmpty();
        assertThat(courier.send(Letters.claimed(Letters.GROUP, new Outgoing.TakeBack(1), sent)))
                .isEqualTo(new Sent(null));
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterState.class,
            names = {"READY", "CLAIMED", "SENDING"})
    void waitsUntilTheLetterToBeChangedHasBeenSent(LetterState state) {
        assertThat(courier.send(Letters.claimed(Letters.GROUP, new Outgoing.TakeBack(1), new Target(state, null))))
                .isInstanceOfSatisfying(
                        NotNow.class, notNow -> assertThat(notNow.hold()).isEqualTo(Hold.LETTER));
        assertThat(telegram.faults().calls("deleteMessage")).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterState.class,
            names = {"DEAD", "IN_DOUBT", "SENT"})
    void declinesToChangeAMessageThatNobodyCanName(LetterState state) {
        assertThat(courier.send(Letters.claimed(Letters.GROUP, new Outgoing.TakeBack(1), new Target(state, null))))
                .isInstanceOf(Refused.class);
        assertThat(courier.send(Letters.claimed(Letters.GROUP, new Outgoing.TakeBack(1))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void answersAPressOnceAndShrugsWhenItIsTooLate() {
        long asked = group.says(LI, "x");
        String press = group.talk().presses(LI, asked, "t");
        Outgoing.Toast toast = new Outgoing.Toast(press, "谢谢");
        assertThat(courier.send(Letters.claimed(Letters.GROUP, toast))).isEqualTo(new Sent(null));
        assertThat(telegram.toast(press)).contains("谢谢");
        assertThat(courier.send(Letters.claimed(Letters.GROUP, toast))).isInstanceOf(Refused.class);
    }

    @Test
    void sendsAFile() {
        byte[] content = "问题,答案\n一,二\n".getBytes(StandardCharsets.UTF_8);
        Outgoing.Attach file =
                new Outgoing.Attach("导出", "问答.csv", Base64.getEncoder().encodeToString(content));
        telegram.privateChat(LI).says("/export");
        assertThat(courier.send(Letters.claimed(Letters.PRIVATE, file))).isInstanceOf(Sent.class);
        assertThat(telegram.privateChat(LI).last())
                .returns("导出", BotMessage::text)
                .returns("问答.csv", BotMessage::fileName)
                .returns((long) content.length, BotMessage::fileSize);
    }

    @Test
    void refusesAFileThatIsNoBase64WithoutThrowing() {
        assertThat(courier.send(Letters.claimed(Letters.GROUP, new Outgoing.Attach("x", "x", "***"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void tellsAPersonWhoNeverStartedItFromOneWhoBlockedItFromAGroupThatRemovedIt() {
        assertThat(reason(courier.send(Letters.claimed(Letters.PRIVATE, Letters.say("x")))))
                .isEqualTo(Reason.NOT_REACHABLE);
        assertThat(telegram.privateChat(LI).fromBot()).isEmpty();
        assertThat(reason(courier.send(Letters.claimed(Letters.PRIVATE, Letters.say("x")))))
                .isEqualTo(Reason.NOT_REACHABLE);
        group.removesBot(LI);
        assertThat(reason(say("x"))).isEqualTo(Reason.NOT_IN_GROUP);
        telegram.privateChat(LI).says("/start");
        assertThat(courier.send(Letters.claimed(Letters.PRIVATE, Letters.say("x"))))
                .isInstanceOf(Sent.class);
    }

    private static Reason reason(SendResult result) {
        return ((Refused) result).reason();
    }

    @Test
    void repeatsNothingBehindOurBackWhenTheConnectionIsCutAfterTheRequest() {
        say("warm up the connection");
        telegram.faults().next("sendMessage", Fault.cut());
        assertThat(say("x")).isInstanceOf(InDoubt.class);
        assertThat(telegram.faults().calls("sendMessage")).isEqualTo(2);
        assertThat(group.fromBot()).hasSize(1);
    }

    @Test
    void repeatsNothingEvenWhenTheServerInvitesToIt() {
        telegram.faults()
                .next(
                        "sendMessage",
                        new Fault.Answer(503, "busy", Map.of("Retry-After", "0")),
                        new Fault.Answer(408, "late", Map.of()),
                        new Fault.Answer(307, "", Map.of("Location", telegram.url())));
        assertThat(say("a")).isInstanceOf(InDoubt.class);
        assertThat(say("b")).isInstanceOf(NotNow.class);
        assertThat(say("c")).isInstanceOf(NotNow.class);
        assertThat(telegram.faults().calls("sendMessage")).isEqualTo(3);
    }

    @Test
    void isInDoubtWhenTheAnswerIsLostAfterDelivery() {
        telegram.faults().next("sendMessage", Fault.cutAfterDelivery());
        assertThat(say("x")).isInstanceOf(InDoubt.class);
        assertThat(group.lastFromBot()).isEqualTo("x");
    }

    @Test
    void isInDoubtWhenTelegramFallsSilent() {
        telegram.faults().next("sendMessage", Fault.silence(Duration.ofSeconds(5)));
        assertThat(say("x")).isInstanceOf(InDoubt.class);
        assertThat(telegram.faults().calls("sendMessage")).isEqualTo(1);
    }

    @Test
    void knowsThatNothingLeftWhenNobodyListens() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(courier("http://127.0.0.1:" + closed).send(Letters.claimed(Letters.GROUP, Letters.say("x"))))
                .isInstanceOfSatisfying(
                        NotNow.class, notNow -> assertThat(notNow.hold()).isEqualTo(Hold.BOT));
    }

    @Test
    void knowsThatNothingLeftWhenThereIsNoSuchHost() {
        assertThat(courier("http://nowhere.invalid").send(Letters.claimed(Letters.GROUP, Letters.say("x"))))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        telegram.faults().next("sendMessage", Fault.tooManyRequests(4));
        assertThat(say("x")).isEqualTo(new NotNow(Duration.ofSeconds(4), Hold.CHAT, "too many requests"));
    }

    @Test
    void followsAGroupThatMoved() {
        group.migratesTo(-1002);
        assertThat(say("x")).isEqualTo(new Moved(-1002));
    }

    @Test
    void worksBehindAnAddressWithAPath() {
        assertThat(courier(telegram.url() + "/some/path/").send(Letters.claimed(Letters.GROUP, Letters.say("x"))))
                .isInstanceOf(Sent.class);
    }
}
