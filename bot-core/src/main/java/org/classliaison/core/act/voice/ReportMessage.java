package org.classliaison.core.act.voice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/**
 * {@code /report} as a reply: puts a message before the members, or before the branch where a member has written it. Many
 * reports on one message are one flag. Nobody is told who has reported.
 */
final class ReportMessage {

    private static final int MOST_A_DAY = 5;

    private final VoiceDesk desk;
    private final ThankReporter thanks;

    ReportMessage(VoiceDesk desk) {
        this.desk = desk;
        this.thanks = new ThankReporter(desk);
    }

    void from(Line line, Person reporter) {
        Replied replied = line.replyTo();
        Optional<ClassGroup> group =
                desk.people().classes().byChat(line.chat().bot(), line.chat().id());
        if (line.chat().isPrivate() || replied == null || group.isEmpty()) {
            thanks.say(line, reporter, "voice.report.how");
        } else if (replied.ofBot()) {
            thanks.say(line, reporter, "voice.report.ofBot");
        } else {
            take(line, reporter, new Reported(group.get(), line.chat(), replied));
        }
    }

    private void take(Line line, Person reporter, Reported reported) {
        Optional<CareFlag> before = before(reported);
        if (reported.isBy(reporter)) {
            thanks.say(line, reporter, "voice.report.own");
        } else if (before.filter(flag -> thanks.hasReported(flag.id(), reporter))
                .isPresent()) {
            thanks.say(line, reporter, "voice.report.twice");
        } else if (!desk.mayOnceMore("report", reporter.bot(), reporter.userId(), MOST_A_DAY)) {
            thanks.say(line, reporter, "voice.report.tooMany", MOST_A_DAY);
        } else if (before.isEmpty()) {
            thanks.askWhy(line, reporter, raise(reported));
        } else {
            again(line, reporter, before.get());
        }
    }

    /** What the bot has read itself and people have closed may be reported anew. */
    private Optional<CareFlag> before(Reported reported) {
        Audience audience = reported.audience(desk.people().staff());
        String mark = reported.tracks(desk.records().marks()).message();
        return desk.records()
                .flags()
                .byMessage(reported.group().id(), mark)
                .filter(flag -> flag.raised().audience().equals(audience))
                .filter(flag -> flag.raised().source() == Source.REPORTED || !isClosed(flag));
    }

    /** What was looked at already is not put before anybody again by numbers. */
    private void again(Line line, Person reporter, CareFlag flag) {
        if (desk.records().flags().countUp(flag.id())) {
            thanks.askWhy(line, reporter, flag);
        } else {
            thanks.note(flag.id(), reporter);
            thanks.say(line, reporter, "voice.report.lookedAt");
        }
    }

    private CareFlag raise(Reported reported) {
        Audience audience = reported.audience(desk.people().staff());
        Tracks tracks = reported.tracks(desk.records().marks());
        CareFlag flag = new CareFlag(
                desk.pen().tools().ids().next(),
                reported.group().bot(),
                reported.group().id(),
                Raised.once(Source.REPORTED, audience, tracks, desk.now()),
                ReportReason.OTHER.sign(),
                CareState.open());
        CareText text = CareText.of(reported.message().text(), List.of());
        desk.records().flags().add(flag, text, reported.writer());
        desk.count(flag, What.RAISED, 1);
        return flag;
    }

    private static boolean isClosed(CareFlag flag) {
        return flag.state() instanceof CareState.Closed;
    }
}
