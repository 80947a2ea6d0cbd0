package org.classliaison.app.playground;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.inbox.Waiting;
import org.classliaison.core.inbox.Wakeup;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.SendResult;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the real bot: answers one question, hands every other line that speaks to it to the two liaison
 * members, and takes their answer back to the group.
 */
final class EchoBot implements Wakeup {

    private static final Letter.Terms TERMS = new Letter.Terms(Letter.Doubt.DROP, Letter.Rank.ANSWER);

    private final Inbox inbox;
    private final UpdateReader reader;
    private final Courier courier;
    private final DeepLinks links;
    private final AtomicLong letters = new AtomicLong();
    private Optional<Incoming.Line> asked = Optional.empty();

    EchoBot(Inbox inbox, UpdateReader reader, Courier courier, DeepLinks links) {
        this.inbox = inbox;
        this.reader = reader;
        this.courier = courier;
        this.links = links;
    }

    @Override
    public void wake() {
        Thread.ofVirtual().start(this::handleAll);
    }

    private synchronized void handleAll() {
        for (Waiting waiting : inbox.waiting(reader.bot(), 64)) {
            handle(reader.read(waiting.arrival().payload()));
            inbox.done(List.of(waiting.id()));
        }
    }

    private void handle(Incoming incoming) {
        if (incoming instanceof Incoming.Line line) {
            pause(400);
            answer(line);
        } else if (incoming instanceof Incoming.Press press) {
            pause(300);
            react(press);
        }
    }

    private void answer(Incoming.Line line) {
        if (line.text().startsWith("/start")) {
            welcome(line);
        } else if (line.text().contains("积极分子")) {
            say(line.chat(), ANSWER, line.messageId(), USEFUL);
        } else if (line.chat().isPrivate() && asked.isPresent()) {
            say(
                    asked.get().chat(),
                    line.text() + "\n—— 联系人 " + line.who().name(),
                    asked.get().messageId(),
                    List.of());
            say(line.chat(), "已经回复到群里。", line.messageId(), List.of());
        } else if (line.addressed() || line.text().contains("几点")) {
            handOn(line);
        }
    }

    private void handOn(Incoming.Line line) {
        asked = Optional.of(line);
        String words = "这个问题我没有把握。已经转给两位联系人，他们会在这里回复。";
        say(line.chat(), words, line.messageId(), List.of());
        for (Persona liaison : List.of(Persona.WANGLEI, Persona.LIJING)) {
            say(
                    Chat.privately(Bot.ID, liaison.id()),
                    "同学·7F3K 在「" + Home.INFORMATION.title() + "」问：\n" + line.text(),
                    null,
                    HANDOFF);
        }
    }

    private void welcome(Incoming.Line line) {
        List<List<Button>> rows = List.of(
                List.of(new Button.Link("把班助加进一个群", links.addToGroupLink("bind-1"))),
                List.of(new Button.Link("邀请联系人", links.startLink("invite-1"))));
        say(line.chat(), "你好，我是班助。有关入党的问题可以直接问我。\n" + links.startLink("invite-1"), null, rows);
        byte[] file = "日期,问题\n2026-11-23,积极分子要考察多久\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        send(
                line.chat(),
                new Outgoing.Attach(
                        "上周的问题", "问题.csv", java.util.Base64.getEncoder().encodeToString(file)),
                null);
    }

    private void react(Incoming.Press press) {
        send(
                press.chat(),
                new Outgoing.Toast(press.pressId(), "收到，谢谢 " + press.who().name()),
                null);
        if (press.token().equals("take")) {
            Claimed.Target target = new Claimed.Target(LetterState.SENT, press.messageId());
            String words = "由 " + press.who().name() + " 来回答。请直接在这里写下答案。";
            send(press.chat(), new Outgoing.Revise(1, words, List.of()), target);
        }
    }

    private void say(Chat chat, String text, @Nullable Long replyTo, List<List<Button>> buttons) {
        send(chat, new Outgoing.Say(text, buttons, replyTo), null);
    }

    SendResult send(Chat chat, Outgoing content, Claimed.@Nullable Target target) {
        Letter letter = new Letter(letters.incrementAndGet(), chat, content, TERMS, java.time.Instant.EPOCH);
        return courier.send(new Claimed(letter, 0, false, target));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final String ANSWER = """
            培养考察期一年以上才可以列为发展对象。
            依据：全国 · 《中国共产党发展党员工作细则》第十三条
            版本：2026-05-11 修订
            具体问本班联系人 王磊、李静""";
    private static final List<List<Button>> USEFUL =
            List.of(List.of(new Button.Act("有用", "useful"), new Button.Act("没用", "useless")));
    private static final List<List<Button>> HANDOFF = List.of(
            List.of(new Button.Act("我来回答", "take")),
            List.of(new Button.Act("已经回答过", "done"), new Button.Act("不需要回答", "none")));
}
