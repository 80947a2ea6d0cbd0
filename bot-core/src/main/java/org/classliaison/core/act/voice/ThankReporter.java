package org.classliaison.core.act.voice;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Sign;

/** Answers whoever has reported a message, in private where that can be, and takes their reason. */
final class ThankReporter {

    private static final String LINK = "report-";
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final VoiceDesk desk;

    ThankReporter(VoiceDesk desk) {
        this.desk = desk;
    }

    static boolean isMeantBy(String payload) {
        return payload.matches(LINK + "\\d{1,19}");
    }

    boolean hasReported(long flagId, Person person) {
        String mark = desk.records().marks().reporter(flagId, person.userId());
        return desk.records().books().limits().isTaken(mark, desk.now());
    }

    void note(long flagId, Person reporter) {
        String mark = desk.records().marks().reporter(flagId, reporter.userId());
        desk.records().books().limits().take(mark, 1, desk.now().plus(REMEMBERED));
    }

    void askWhy(Line line, Person reporter, CareFlag flag) {
        note(flag.id(), reporter);
        if (reporter.reachable()) {
            desk.say(reporter, reasons(flag), desk.text("voice.report.why"));
        } else {
            String link = desk.pen().tools().links().startLink(LINK + flag.id());
            Button button = new Button.Link(desk.text("voice.report.sayWhy"), link);
            Say say = new Say(desk.text("voice.report.taken"), List.of(List.of(button)), line.messageId());
            desk.pen().mail().answer(line.chat(), say);
        }
    }

    /** Somebody has followed the link from the group. */
    void open(Person person, String payload) {
        Optional<CareFlag> flag = reported(person, Long.parseLong(payload.substring(LINK.length())));
        if (flag.isEmpty()) {
            desk.say(person, "voice.gone");
        } else {
            desk.say(person, reasons(flag.get()), desk.text("voice.report.why"));
        }
    }

    /** @return the words for the presser */
    String why(Pressed pressed) {
        Optional<CareFlag> flag = reported(pressed.presser(), pressed.subject());
        Tracks tracks = flag.map(found -> found.raised().tracks()).orElse(null);
        if (flag.isEmpty() || tracks == null) {
            return desk.text("voice.gone");
        }
        Sign sign = ReportReason.valueOf(pressed.detail()).joining(flag.get().sign());
        if (flag.get().raised().source() == Source.REPORTED) {
            desk.records().flags().follow(flag.get().id(), sign, tracks);
        }
        return desk.text("voice.report.thanks");
    }

    /** Where they may read it: in private if the bot may write there. */
    void say(Line line, Person person, String key, Object... values) {
        boolean inPrivate = line.chat().isPrivate() || person.reachable();
        Say say = new Say(desk.text(key, values), List.of(), inPrivate ? null : line.messageId());
        desk.pen().mail().answer(inPrivate ? person.privateChat() : line.chat(), say);
    }

    private Optional<CareFlag> reported(Person person, long flagId) {
        return desk.records()
                .flags()
                .byId(flagId)
                .filter(flag -> hasReported(flagId, person))
                .filter(flag -> !(flag.state() instanceof CareState.Closed));
    }

    private List<List<Button>> reasons(CareFlag flag) {
        return Arrays.stream(ReportReason.values())
                .map(reason -> List.of(desk.button(
                        new Offered(flag.bot(), Action.REPORT_REASON, flag.id(), reason.name()),
                        desk.text(reason.key()))))
                .toList();
    }
}
