package org.classliaison.core.act.notice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Takes what is typed or sent for a draft. Two members may have the same one in hand: neither loses a word. */
final class TakeWords {

    private final NoticeDesk desk;
    private final Show show;
    private final WriteNotice write;
    private final NoticePress press;
    private final ReadAnswer read;

    TakeWords(NoticeDesk desk, Show show, WriteNotice write) {
        this.desk = desk;
        this.show = show;
        this.write = write;
        this.press = new NoticePress(desk, show);
        this.read = new ReadAnswer(desk);
    }

    /** Words for a draft: theirs, unless somebody has changed it since the writer began. */
    void typed(Person writer, Writing writing, String line) {
        Optional<Notice> found =
                desk.records().notices().lock(writing.noticeId()).filter(Notice::isDraft);
        if (found.isEmpty() || !desk.targets().mayTend(writer, found.get())) {
            desk.expectNothing(writer);
            desk.say(writer, "notice.finished");
        } else if (writing.step() == Step.WORDS
                && writing.revision() != found.get().stage().revision()) {
            keepForLater(writer, found.get(), line);
        } else {
            take(writer, found.get(), writing.step(), line);
        }
    }

    /** Words below it are words for the draft only where it has none. */
    void enclosed(Person writer, Writing writing, Sent sent) {
        desk.records()
                .notices()
                .lock(writing.noticeId())
                .filter(Notice::isDraft)
                .filter(notice -> desk.targets().mayTend(writer, notice))
                .ifPresentOrElse(
                        notice -> become(writer, notice.with(enclosing(notice.sheet(), sent), desk.now())),
                        () -> desk.say(writer, "notice.finished"));
    }

    String keepMine(Pressed pressed) {
        Person writer = pressed.presser();
        Optional<Writing> writing = desk.records()
                .cards()
                .writing(writer.id())
                .filter(kept ->
                        kept.noticeId() == pressed.subject() && !kept.kept().isEmpty());
        return press.ifStanding(pressed, notice -> notice.isDraft() && writing.isPresent(), notice -> {
            desk.records().cards().end(writer.id());
            words(writer, notice, writing.orElseThrow().kept());
            return desk.text("notice.noted");
        });
    }

    private void keepForLater(Person writer, Notice notice, String line) {
        desk.expectNothing(writer);
        desk.records()
                .cards()
                .begin(new Writing(
                        writer.id(), notice.id(), Step.WORDS, notice.stage().revision(), line));
        show.whole(writer, notice);
        var mine = desk.pen().buttons().of(writer.bot(), Action.KEEP_MINE, notice.id());
        desk.say(
                writer,
                List.of(List.of(mine)),
                desk.text("notice.quicker", desk.name(notice.signed().authorId())));
    }

    private void take(Person writer, Notice notice, Step step, String line) {
        switch (step) {
            case WORDS -> words(writer, notice, line);
            case MORE -> words(writer, notice, notice.sheet().words() + "\n\n" + line.strip());
            default -> answer(writer, notice, read.of(step, notice, line), step);
        }
    }

    private void words(Person writer, Notice notice, String words) {
        Sheet sheet = notice.sheet().saying(words.strip());
        become(writer, notice.with(sheet, desk.now()).writtenBy(writer.id()));
    }

    private void answer(Person writer, Notice notice, ReadAnswer.Read answer, Step step) {
        if (!desk.targets().mayPost(writer, answer.notice().audience())) {
            desk.say(writer, "notice.notYours");
        } else if (answer.trouble() == null) {
            become(writer, answer.notice());
        } else {
            desk.expect(writer, notice, step);
            desk.say(writer, List.of(), answer.trouble());
        }
    }

    private void become(Person writer, Notice changed) {
        desk.save(changed);
        desk.expectNothing(writer);
        write.shown(writer, changed);
        show.revise(changed);
    }

    private static Sheet enclosing(Sheet sheet, Sent sent) {
        Sheet enclosing = sheet.enclosing(sent.enclosure());
        return sheet.words().isBlank() ? enclosing.saying(sent.caption().strip()) : enclosing;
    }
}
