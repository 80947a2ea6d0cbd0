package org.classliaison.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.testing.FakeOutbox;
import org.classliaison.core.testing.Tables;
import org.junit.jupiter.api.Test;

/** What is too long for the platform is cut once, whoever has written it. */
class MailTest {
    private static final Chat CHAT = Chat.privately(new BotId("test"), 11);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final String LONG = "好".repeat(5000);

    private final FakeOutbox outbox = new FakeOutbox(new Tables());
    private final Mail mail = new Mail(outbox, () -> outbox.all().size() + 1L, CLOCK);

    @Test
    void aLongTextIsCutToWhatThePlatformTakes() {
        assertThat(written(new Outgoing.Say(LONG, List.of(), 7L)))
                .isEqualTo(new Outgoing.Say("好".repeat(4095) + "…", List.of(), 7L));
        assertThat(written(new Outgoing.Revise(3, LONG, List.of())))
                .isEqualTo(new Outgoing.Revise(3, "好".repeat(4095) + "…", List.of()));
        assertThat(written(new Outgoing.Toast("press", LONG)))
                .isEqualTo(new Outgoing.Toast("press", "好".repeat(199) + "…"));
        assertThat(written(new Outgoing.Attach(LONG, "a.csv", "")))
                .isEqualTo(new Outgoing.Attach("好".repeat(1023) + "…", "a.csv", ""));
    }

    @Test
    void aTextOfTheLongestLengthStaysAsItIs() {
        Outgoing say = new Outgoing.Say("好".repeat(Outgoing.LONGEST_TEXT), List.of(), null);

        assertThat(written(say)).isEqualTo(say);
    }

    @Test
    void noCharacterIsCutInHalf() {
        String cut = ((Outgoing.Say) written(new Outgoing.Say("好" + "😀".repeat(2100), List.of(), null))).text();

        assertThat(cut.length()).isLessThanOrEqualTo(Outgoing.LONGEST_TEXT);
        assertThat(cut.codePoints().filter(sign -> sign == '…').count()).isEqualTo(1);
        assertThat(cut.codePoints()).noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    @Test
    void marksEndWithTheTextAndACaptionIsShorter() {
        RichText bold = RichText.marked(LONG, Style.BOLD);
        Enclosure picture = new Enclosure(Enclosure.Kind.PHOTO, "file", "");

        RichText text = ((Outgoing.Post) written(new Outgoing.Post(bold, List.of(), null))).text();
        RichText caption = ((Outgoing.Post) written(new Outgoing.Post(bold, List.of(), picture))).text();
        RichText amended = ((Outgoing.Amend) written(new Outgoing.Amend(3, bold, List.of(), true))).text();

        assertThat(text.text()).hasSize(Outgoing.LONGEST_TEXT);
        assertThat(text.marks()).containsExactly(new RichText.Mark(0, Outgoing.LONGEST_TEXT - 1, Style.BOLD, null));
        assertThat(caption.text()).hasSize(Outgoing.LONGEST_CAPTION);
        assertThat(amended).isEqualTo(caption);
    }

    @Test
    void aLetterUnderAnIdOfItsOwnIsCutAsWell() {
        mail.answerAs(9, CHAT, new Outgoing.Say(LONG, List.of(), null));

        assertThat(outbox.all())
                .singleElement()
                .satisfies(row -> assertThat(row.letter().content())
                        .isEqualTo(new Outgoing.Say("好".repeat(4095) + "…", List.of(), null)));
    }

    private Outgoing written(Outgoing content) {
        mail.answer(CHAT, content);
        return outbox.all().getLast().letter().content();
    }
}
