package org.classliaison.core.act.notice;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.offers.Pressed;

/** Whether a member's press counts: the notice is still where the button belongs, theirs, and as they saw it. */
record NoticePress(NoticeDesk desk, Show show) {

    /** @return what the work says, or why it was not done */
    String ifCurrent(Pressed pressed, Predicate<Notice> stands, Function<Notice, String> work) {
        return ifStanding(pressed, stands, notice -> {
            if (Detail.of(pressed).revision() == notice.stage().revision()) {
                return work.apply(notice);
            }
            show.revise(notice);
            return desk.text("notice.changed");
        });
    }

    /** The same for what does no harm to somebody else's change. */
    String ifStanding(Pressed pressed, Predicate<Notice> stands, Function<Notice, String> work) {
        Optional<Notice> notice = desk.records().notices().lock(pressed.subject());
        if (notice.isEmpty() || !stands.test(notice.get())) {
            return desk.text("notice.finished");
        }
        return desk.targets().mayTend(pressed.presser(), notice.get())
                ? work.apply(notice.get())
                : desk.text("notice.notYours");
    }
}
