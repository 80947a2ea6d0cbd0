package org.classliaison.core.act.notice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Person;

/** What can be done with a notice that is out: corrected, recalled, posted again, looked at. */
final class Afterwards {

    private final NoticeDesk desk;
    private final WriteNotice write;
    private final Correct correct;
    private final Recall recall;
    private final Readers readers;
    private final Past past;
    private final NoticePress press;

    Afterwards(NoticeDesk desk, Show show, WriteNotice write) {
        this.desk = desk;
        this.write = write;
        this.correct = new Correct(desk, show);
        this.recall = new Recall(desk, show);
        this.readers = new Readers(desk);
        this.past = new Past(desk);
        this.press = new NoticePress(desk, show);
    }

    static boolean isFor(Step step) {
        return step == Step.CORRECTION || step == Step.REASON;
    }

    Presses presses() {
        return new Presses()
                .on(Action.CORRECT_NOTICE, correct::press)
                .on(Action.RECALL_NOTICE, recall::press)
                .on(Action.REPOST_NOTICE, this::again)
                .on(Action.NOTICE_RECEIPTS, readers::show)
                .on(Action.REMIND_READERS, readers::remind)
                .on(Action.NOTICE_HISTORY, past::history)
                .on(Action.EXPORT_NOTICE, past::export);
    }

    String askFor(Pressed pressed) {
        Step step = Step.valueOf(Detail.of(pressed).what());
        return press.ifCurrent(pressed, notice -> notice.isIn(State.POSTED), notice -> {
            desk.expect(pressed.presser(), notice, step);
            desk.say(pressed.presser(), List.of(), desk.text("notice.ask." + step.name()));
            return "";
        });
    }

    void typed(Person writer, Writing writing, String line) {
        Optional<Notice> notice = desk.records()
                .notices()
                .lock(writing.noticeId())
                .filter(found -> found.isIn(State.POSTED) && desk.targets().mayTend(writer, found));
        if (notice.isEmpty()) {
            desk.expectNothing(writer);
            desk.say(writer, "notice.finished");
        } else if (writing.step() == Step.CORRECTION) {
            correct.typed(writer, notice.get(), line);
        } else {
            recall.typed(writer, notice.get(), line);
        }
    }

    private String again(Pressed pressed) {
        return press.ifStanding(
                pressed,
                notice -> notice.isOut() || notice.isIn(State.RECALLED),
                notice -> write.again(notice, pressed.presser()));
    }
}
