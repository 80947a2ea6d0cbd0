package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.outbox.Claimed.Target;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = TestPlayground.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PlaygroundCourierTest {

    @Autowired
    private EchoBot hand;

    @Autowired
    private MessageRows messages;

    @Autowired
    private Play play;

    private final Chat liaison = Chat.privately(Bot.ID, Persona.LIJING.id());

    @Test
    void cannotReachAPersonWhoHasNotStartedTheBot() {
        Chat student = Chat.privately(Bot.ID, Persona.SIYUAN.id());
        assertThat(say(student, "你好")).isEqualTo(new Refused(Reason.NOT_REACHABLE, "not started, or blocked"));
    }

    @Test
    void cannotSpeakInAGroupItIsNotIn() {
        assertThat(say(Chat.group(Bot.ID, -1), "你好"))
                .isEqualTo(new Refused(Reason.NOT_IN_GROUP, "no member of that group"));
    }

    @Test
    void keepsWhatItDelivers() {
        long id = sent(say(liaison, "有一个新问题"));
        assertThat(row(id).body()).isEqualTo("有一个新问题");
        assertThat(row(id).isOfBot()).isTrue();
    }

    @Test
    void revisesAndTakesBackWhatALetterSaid() {
        long id = sent(say(liaison, "旧"));
        Target target = new Target(LetterState.SENT, id);
        assertThat(hand.send(liaison, new Outgoing.Revise(1, "新", List.of()), target))
                .isEqualTo(new Sent(null));
        assertThat(row(id).body()).isEqualTo("新");
        assertThat(row(id).edited()).isTrue();
        assertThat(hand.send(liaison, new Outgoing.TakeBack(1), target)).isEqualTo(new Sent(null));
        assertThat(row(id).deleted()).isTrue();
        assertThat(row(id).body()).isEmpty();
        assertThat(hand.send(liaison, new Outgoing.TakeBack(1), target)).isInstanceOf(Refused.class);
    }

    @Test
    void pinsAMessageUntilItIsTakenOffOrTakenBack() {
        long id = sent(say(liaison, "周五班会"));
        Target target = new Target(LetterState.SENT, id);
        assertThat(hand.send(liaison, new Outgoing.Pin(1, true), target)).isEqualTo(new Sent(null));
        assertThat(row(id).pinned()).isTrue();
        assertThat(row(id).edited()).isFalse();
        hand.send(liaison, new Outgoing.Pin(1, false), target);
        assertThat(row(id).pinned()).isFalse();
        hand.send(liaison, new Outgoing.Pin(1, true), target);
        hand.send(liaison, new Outgoing.TakeBack(1), target);
        assertThat(row(id).pinned()).isFalse();
        assertThat(hand.send(liaison, new Outgoing.Pin(1, true), target)).isInstanceOf(Refused.class);
        assertThat(hand.send(liaison, new Outgoing.Pin(1, false), target)).isEqualTo(new Sent(null));
    }

    @Test
    void sendsOnWhatAPersonaHasSent() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1};
        Draft.Attachment picture = new Draft.Attachment("海报.png", png);
        MessageRow sent = play.send(liaison.id(), new Play.Parcel(Persona.LIJING, picture, ""));
        Enclosure enclosure =
                new Enclosure(Enclosure.Kind.PHOTO, PlaygroundAttachments.id(liaison.id(), sent.messageId()), "");
        Outgoing.Post post = new Outgoing.Post(RichText.plain("讲座"), List.of(), enclosure);
        MessageRow posted = row(sent(hand.send(liaison, post, null)));
        assertThat(posted.kind()).isEqualTo(MessageRow.Kind.PHOTO);
        assertThat(posted.fileName()).isEqualTo("海报.png");
        assertThat(posted.body()).isEqualTo("讲座");
    }

    @Test
    void waitsForALetterThatHasNotBeenSentYet() {
        Target target = new Target(LetterState.SENDING, null);
        assertThat(hand.send(liaison, new Outgoing.TakeBack(1), target))
                .isEqualTo(new NotNow(Duration.ofSeconds(1), Hold.LETTER, "the letter it refers to waits"));
        assertThat(hand.send(liaison, new Outgoing.TakeBack(1), new Target(LetterState.DEAD, null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void declinesWhatNoPlatformWouldTake() {
        assertThat(say(liaison, " ")).isInstanceOf(Refused.class);
        assertThat(say(liaison, "字".repeat(4097))).isInstanceOf(Refused.class);
        assertThat(say(liaison, "字".repeat(4096))).isInstanceOf(Sent.class);
    }

    @Test
    void carriesAFileWithItsCaption() {
        long id = sent(hand.send(liaison, new Outgoing.Attach("上周", "问题.csv", "YSxi"), null));
        assertThat(row(id).fileName()).isEqualTo("问题.csv");
        assertThat(messages.file(liaison.id(), id).orElseThrow().content())
                .asString()
                .isEqualTo("a,b");
    }

    private SendResult say(Chat chat, String text) {
        return hand.send(chat, new Outgoing.Say(text, List.of(), null), null);
    }

    private static long sent(SendResult result) {
        @Nullable Long messageId = ((Sent) result).messageId();
        return Objects.requireNonNull(messageId);
    }

    private MessageRow row(long id) {
        return messages.byId(liaison.id(), id).orElseThrow();
    }
}
