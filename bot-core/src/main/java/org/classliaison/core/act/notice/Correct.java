package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Amend;
import org.classliaison.core.chat.Outgoing.Post;
import org.classliaison.core.chat.Outgoing.TakeBack;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Copy;
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

    Correct(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.rendering = new Rendering(desk.pen().texts());
        this.press = new NoticePress(desk, show);
        this.approval = new Approval(desk);
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
                    : correct(notice, pending);
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

    private String correct(Notice notice, Correction pending) {
        Notice corrected =
                corrected(notice, pending).correcting(null, desk.now()).live(true);
        desk.save(corrected);
        desk.records()
                .notices()
                .keep(new Version(
                        notice.id(), corrected.stage().version(), pending.words(), pending.authorId(), desk.now()));
        desk.records().copies().of(notice.id()).forEach(copy -> change(corrected, copy));
        show.revise(corrected);
        return desk.text("notice.corrected");
    }

    private Notice corrected(Notice notice, Correction pending) {
        return notice.with(notice.sheet().saying(pending.words()), desk.now())
                .writtenBy(pending.authorId())
                .inNextVersion();
    }

    /** Pages that the new wording does not need are taken back, those it needs besides are posted. */
    private void change(Notice notice, Copy copy) {
        PostButtons buttons = new PostButtons(desk);
        List<Post> posts = rendering.posts(notice, buttons.rows(notice.sheet(), copy.tokens(), copy.shown()));
        List<Long> letters = new ArrayList<>(
                copy.letters().subList(0, Math.min(copy.letters().size(), posts.size())));
        List<Long> changes = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Post post = posts.get(i);
            Amend amend = new Amend(letters.get(i), post.text(), post.buttons(), post.enclosure() != null);
            if (post.enclosure() == null || !post.text().text().isEmpty()) {
                changes.add(desk.pen().mail().post(copy.chat(), amend, Spread.CHANGED));
            }
        }
        for (long surplus :
                copy.letters().subList(letters.size(), copy.letters().size())) {
            changes.add(desk.pen().mail().post(copy.chat(), new TakeBack(surplus), Spread.CHANGED));
        }
        for (Post post : posts.subList(letters.size(), posts.size())) {
            letters.add(desk.pen().mail().post(copy.chat(), post, Spread.POSTED));
        }
        desk.records().copies().put(copy.postedBy(letters).changedBy(changes));
    }
}
