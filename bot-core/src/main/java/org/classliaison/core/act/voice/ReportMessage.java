package org.classliaison.core.act.voice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Marks.Said;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.chat.Who;
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
        } else if (isOwn(replied, reporter)) {
            thanks.say(line, reporter, "voice.report.own");
        } else {
            take(line, reporter, new Reported(group.get(), replied));
        }
    }

    /** A message in the group of a class. */
    private record Reported(ClassGroup group, Replied message) {

        /** Of whom nobody can tell who they are, nobody can be named either. */
        Writer writer() {
            Who by = message.by();
            return by == null ? new Writer(0, "") : new Writer(by.userId(), by.name());
        }
    }

    private void take(Line line, Person reporter, Reported reported) {
        Tracks tracks = tracks(line, reported);
        Audience audience = audience(reported);
        Optional<CareFlag> before = desk.records()
                .flags()
                .byMessage(reported.group().id(), tracks.message())
                .filter(flag -> flag.raised().audience().equals(audience))
                .filter(flag -> flag.raised().source() == Source.REPORTED || !isClosed(flag));
        if (before.filter(flag -> thanks.hasReported(flag.id(), reporter)).isPresent()) {
            thanks.say(line, reporter, "voice.report.twice");
        } else if (!desk.mayOnceMore("report", reporter.bot(), reporter.userId(), MOST_A_DAY)) {
            thanks.say(line, reporter, "voice.report.tooMany", MOST_A_DAY);
        } else if (before.isEmpty()) {
            CareFlag flag = raise(reported, tracks, audience);
            thanks.askWhy(line, reporter, flag);
        } else {
            again(line, reporter, before.get());
        }
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

    private CareFlag raise(Reported reported, Tracks tracks, Audience audience) {
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

    private Tracks tracks(Line line, Reported reported) {
        Said said = new Said(
                line.chat(), reported.message().messageId(), reported.message().text());
        return desk.records()
                .marks()
                .tracks(reported.group().id(), reported.writer().userId(), said);
    }

    /** Behind a message in the group's own name may be a member. */
    private Audience audience(Reported reported) {
        Who by = reported.message().by();
        boolean anonymous = by != null && by.kind() == Who.Kind.ANONYMOUS_ADMIN;
        boolean member = by != null
                && desk.people().staff().liaisons(reported.group().id()).stream()
                        .anyMatch(liaison -> liaison.userId() == by.userId());
        return anonymous || member ? Audience.ADMINS : Audience.MEMBERS;
    }

    private static boolean isOwn(Replied replied, Person reporter) {
        Who by = replied.by();
        return by != null && by.userId() == reporter.userId();
    }

    private static boolean isClosed(CareFlag flag) {
        return flag.state() instanceof CareState.Closed;
    }
}
