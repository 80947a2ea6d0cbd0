package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutgoingJsonTest {

    private static final List<List<Button>> BUTTONS =
            List.of(List.of(new Button.Act("有用", "abc"), new Button.Link("原文", "https://example.org/?a=1&b=2")));

    /** The stored names. A change here needs a migration. */
    private static final Map<String, Outgoing> NAMES = Map.of(
            "say", new Outgoing.Say("\"引号\" \\ \u200B\u2028 👩‍🏫", BUTTONS, null),
            "revise", new Outgoing.Revise(7, "新", BUTTONS),
            "take_back", new Outgoing.TakeBack(Long.MAX_VALUE),
            "toast", new Outgoing.Toast("press", ""),
            "attach", new Outgoing.Attach("表", "a.xlsx", "QUJD"),
            "post",
                    new Outgoing.Post(
                            RichText.marked("通知", RichText.Style.BOLD),
                            List.of(),
                            new Enclosure(Enclosure.Kind.PHOTO, "id", "")),
            "amend", new Outgoing.Amend(5, RichText.plain("更正"), List.of(), true),
            "pin", new Outgoing.Pin(5, true));

    private final OutgoingJson json = new OutgoingJson();

    static Iterable<Map.Entry<String, Outgoing>> names() {
        return NAMES.entrySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsTheNameUnderWhichALetterIsStored(Map.Entry<String, Outgoing> named) {
        String stored = json.write(named.getValue());
        assertThat(stored).contains("\"type\":\"" + named.getKey() + "\"");
        assertThat(json.read(stored)).isEqualTo(named.getValue());
    }

    @Test
    void hasANameForEverythingTheBotMayDo() {
        assertThat(NAMES.values())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(Outgoing.class.getPermittedSubclasses());
    }

    @Test
    void readsALetterThatANewerVersionWrote() {
        assertThat(json.read("{\"type\":\"take_back\",\"letterId\":5,\"since\":\"2027\"}"))
                .isEqualTo(new Outgoing.TakeBack(5));
    }

    @Test
    void carriesAFileOfTwentyMegabytes() {
        Outgoing file = new Outgoing.Attach("", "a.bin", "A".repeat(28_000_000));
        assertThat(json.read(json.write(file))).isEqualTo(file);
    }
}
