package org.classliaison.core.act.notice;

import java.util.List;
import org.classliaison.core.notices.Audience;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** Takes down a new notice: everything typed is kept as a draft, whatever is still wrong with it. */
final class WriteNotice {

    static final long NEW = 0;

    /** Chat programs cut what is longer into several messages: the next one then goes on from this. */
    private static final int NEARLY_A_MESSAGE = 3900;

    private final NoticeDesk desk;
    private final Show show;

    WriteNotice(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
    }

    void invite(Person writer) {
        expectNew(writer);
        var form = desk.pen().buttons().of(writer.bot(), Action.NOTICE_FORM, NEW);
        desk.say(writer, List.of(List.of(form)), desk.text("notice.invite"));
    }

    /** The form is a message of its own, so that it can be copied with one touch. */
    String form(Pressed pressed) {
        expectNew(pressed.presser());
        desk.say(pressed.presser(), "notice.form");
        return desk.text("notice.form.fill");
    }

    void begin(Person writer, Sheet sheet) {
        desk.expectNothing(writer);
        shown(writer, draft(writer, sheet, audience(writer)));
    }

    /** The same sheet once more, as a draft of its own: whoever sees it decides anew. */
    String again(Notice old, Person writer) {
        show.whole(writer, draft(writer, old.sheet(), old.audience()));
        return desk.text("notice.again");
    }

    private Notice draft(Person writer, Sheet sheet, Audience audience) {
        Notice notice = new Notice(
                desk.pen().tools().ids().next(),
                writer.bot(),
                new Notice.Signed(writer.id(), null),
                new Notice.Stage(Notice.State.DRAFT, 1, 1, desk.now(), false, null),
                sheet,
                audience,
                null,
                null);
        desk.records().notices().add(notice, desk.targets().idsOf(notice));
        return notice;
    }

    /** A draft after more words: whoever writes long texts may go on at once. */
    void shown(Person writer, Notice notice) {
        show.whole(writer, notice);
        if (notice.sheet().words().length() % 4096 >= NEARLY_A_MESSAGE) {
            desk.expect(writer, notice, Step.MORE);
            desk.say(writer, "notice.goOn");
        }
    }

    private void expectNew(Person writer) {
        desk.expect(writer, new Writing(writer.id(), NEW, Step.WORDS, 0, ""));
    }

    /** A member's own class, if there is one only; nobody posts anywhere without having said so. */
    private Audience audience(Person writer) {
        List<Long> own = desk.people().staff().classesOf(writer);
        List<ClassGroup> theirs = desk.targets().theirs(writer);
        if (own.size() == 1) {
            return Audience.some(own);
        }
        return theirs.size() == 1 ? Audience.some(List.of(theirs.getFirst().id())) : Audience.some(List.of());
    }
}
