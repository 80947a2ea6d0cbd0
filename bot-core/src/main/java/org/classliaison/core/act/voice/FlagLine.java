package org.classliaison.core.act.voice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.chat.Beginning;

/** What its writer is told about a flag. */
final class FlagLine {

    private static final int SHOWN = 40;

    private final VoiceDesk desk;

    FlagLine(VoiceDesk desk) {
        this.desk = desk;
    }

    /** Category, how it came to be, the words, why, by which detector, and what became of it. */
    String whole(CareFlag flag, int number) {
        String said = desk.records()
                .flags()
                .text(flag.id())
                .map(CareText::excerpt)
                .map(excerpt -> Beginning.of(excerpt, SHOWN))
                .orElse(desk.text("voice.own.noText"));
        String key = "voice.own." + flag.raised().source().name();
        return desk.text(
                "voice.own.flag",
                number,
                desk.day(flag.raised().at()),
                category(flag),
                desk.text(key),
                said,
                reasons(flag),
                flag.sign().detector(),
                became(flag));
    }

    /** Category, state, and when it is deleted. */
    String brief(CareFlag flag) {
        return desk.text("voice.own.brief", desk.day(flag.raised().at()), category(flag), became(flag), gone(flag));
    }

    private String category(CareFlag flag) {
        return desk.text("voice.category." + flag.sign().category().name());
    }

    private String reasons(CareFlag flag) {
        if (flag.raised().source() == Source.ASKED) {
            return desk.text("voice.own.asked");
        }
        List<String> known = flag.sign().reasons().stream()
                .map(key -> desk.pen().texts().orElse(key, ""))
                .filter(words -> !words.isEmpty())
                .toList();
        return known.isEmpty()
                ? desk.text("voice.own.whole")
                : desk.pen().texts().list(known);
    }

    private String became(CareFlag flag) {
        return switch (flag.state()) {
            case CareState.Open open -> desk.text("voice.own.open");
            case CareState.Leased leased -> desk.text("voice.own.leased");
            case CareState.Closed closed ->
                desk.text("voice.outcome." + closed.outcome().name());
        };
    }

    /** An appeal begins the time anew, as for whoever removes what is old. */
    private String gone(CareFlag flag) {
        VoiceDesk.Kept kept = desk.pen().tools().kept();
        Instant end = flag.state() instanceof CareState.Closed closed
                ? closed.at().plus(Duration.ofDays(kept.closed()))
                : since(flag.raised()).plus(Duration.ofDays(kept.open()));
        return desk.day(end);
    }

    private static Instant since(Raised raised) {
        Instant appealed = raised.appealedAt();
        return appealed == null ? raised.at() : appealed;
    }
}
