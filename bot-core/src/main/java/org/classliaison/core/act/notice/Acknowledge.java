package org.classliaison.core.act.notice;

import java.time.Duration;
import java.util.Optional;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.notices.Receipts.Leaving;
import org.classliaison.core.notices.Receipts.Mark;
import org.classliaison.core.offers.Pressed;

/** What readers press below a notice. The post itself follows later, many presses at a time. */
final class Acknowledge {

    private static final Duration TIME_TO_CONFIRM = Duration.ofMinutes(1);

    private final NoticeDesk desk;

    Acknowledge(NoticeDesk desk) {
        this.desk = desk;
    }

    String acknowledge(Pressed pressed) {
        Mark mark = mark(pressed);
        if (notice(pressed).isEmpty()) {
            return desk.text("notice.over");
        }
        if (!receipts().acknowledge(mark)) {
            return desk.text("notice.acknowledged.before");
        }
        desk.records().copies().stir(mark.noticeId(), mark.classId());
        return desk.text("notice.acknowledged");
    }

    String signUp(Pressed pressed) {
        Optional<Notice> notice = notice(pressed);
        if (notice.isEmpty()) {
            return desk.text("notice.over");
        }
        Mark mark = mark(pressed);
        return switch (receipts().signUp(mark, notice.get().sheet().wants().places())) {
            case FULL -> desk.text("notice.full");
            case ALREADY -> leave(mark);
            case SIGNED_UP -> {
                desk.records().copies().stir(mark.noticeId(), 0);
                yield desk.text("notice.signedUp");
            }
        };
    }

    private String leave(Mark mark) {
        if (receipts().leave(mark, desk.now().minus(TIME_TO_CONFIRM)) == Leaving.ASKED) {
            return desk.text("notice.leave.ask");
        }
        desk.records().copies().stir(mark.noticeId(), 0);
        return desk.text("notice.left");
    }

    private Optional<Notice> notice(Pressed pressed) {
        return desk.records()
                .notices()
                .byId(pressed.subject())
                .filter(notice -> notice.isOut() && !notice.isIn(State.RECALLED));
    }

    private Mark mark(Pressed pressed) {
        long classId = Long.parseLong(pressed.detail());
        return new Mark(pressed.subject(), classId, pressed.presser().id(), desk.now());
    }

    private Receipts receipts() {
        return desk.records().receipts();
    }
}
