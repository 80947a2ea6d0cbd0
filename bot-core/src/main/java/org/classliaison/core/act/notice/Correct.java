package org.classliaison.core.act.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Copy.Change;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.Correction;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Notices.Version;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Changes a notice where it hangs: a new version in every group, marked as one, after a preview and a second word. */
final class Correct {

    private final NoticeDesk desk;
    private final Show show;
    private final Rendering rendering;
    private final NoticePress press;
    private final Approval approval;
    private final ChangeCopies changes;

    Correct(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.rendering = new Rendering(desk.pen().texts());
        this.press = new NoticePress(desk, show);
        this.approval = new Approval(desk);
        this.changes = new ChangeCopies(desk);
    }

    /** The corrected words; they change nothing yet. */
    void typed(Person writer, Notice notice, String words) {
        desk.expectNothing(writer);
        if (!notice.isChangeableAt(desk.now())) {
            desk.say(writer, "notice.tooOld");
            return;
        }
        Optional<String> trouble = rendering.trouble(notice.sheet().saying(words));
        Notice pending = notice.correcting(new Correction(words.strip(), writer.id()), desk.now());
        desk.save(pending);
        if (trouble.isPresent()) {
            desk.expect(writer, pending, Step.CORRECTION);
            desk.say(writer, List.of(), trouble.get());
        } else {
            propose(writer, pending);
        }
    }

    String press(Pressed pressed) {
        return press.ifCurrent(pressed, notice -> notice.isIn(State.POSTED) && notice.pending() != null, notice -> {
            Correction pending = Objects.requireNonNull(notice.pending());
            if (!notice.isChangeableAt(desk.now())) {
                return desk.text("notice.tooOld");
            }
            return approval.needsAnother(pressed.presser(), pending.authorId())
                    ? askAnother(pressed.presser(), notice)
                    : correct(pressed.presser(), notice, pending);
        });
    }

    private String askAnother(Person author, Notice notice) {
        List<Person> others = approval.others(author, notice);
        others.forEach(other -> propose(other, notice));
        return desk.text(others.isEmpty() ? "notice.nobodyApproves" : "notice.toApprove");
    }

    private void propose(Person reader, Notice notice) {
        show.preview(reader, corrected(notice, Objects.requireNonNull(notice.pending())));
        desk.say(
                reader,
                List.of(List.of(desk.about(notice, Action.CORRECT_NOTICE, ""))),
                desk.text("notice.correct.check", desk.targets().words(notice)));
    }

    private String correct(Person presser, Notice notice, Correction pending) {
        Notice corrected =
                corrected(notice, pending).correcting(null, desk.now()).live(true);
        desk.save(corrected);
        desk.records()
                .notices()
                .keep(new Version(
                        notice.id(), corrected.stage().version(), pending.words(), pending.authorId(), desk.now()));
        changes.begin(corrected, Change.AMEND);
        show.bringDown(presser, corrected);
        return desk.text("notice.corrected");
    }

    private Notice corrected(Notice notice, Correction pending) {
        return notice.with(notice.sheet().saying(pending.words()), desk.now())
                .writtenBy(pending.authorId())
                .inNextVersion();
    }
}
