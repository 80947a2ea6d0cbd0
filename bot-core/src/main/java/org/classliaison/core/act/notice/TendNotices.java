package org.classliaison.core.act.notice;

import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Copies.Stirred;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;

/** What notices need from time to time. Each step is a transaction of its own, which its caller opens. */
public final class TendNotices {

    private static final int AT_ONCE = 20;

    private final NoticeDesk desk;
    private final Show show;
    private final Spread spread;
    private final Numbers numbers;
    private final ChangeCopies changes;

    public TendNotices(NoticeDesk desk) {
        this.desk = desk;
        this.show = new Show(desk);
        this.spread = new Spread(desk, show);
        this.numbers = new Numbers(desk);
        this.changes = new ChangeCopies(desk);
    }

    /** Whose time has come, and who is on the way. */
    public List<Long> due(BotId bot) {
        return desk.records().notices().due(bot, desk.now(), AT_ONCE);
    }

    /** Posts it to its next groups; looks again under the lock, for somebody may have called it off. */
    public void post(long noticeId) {
        desk.records().notices().lock(noticeId).filter(this::isDue).ifPresent(spread::tend);
    }

    /** Whose correction or recall has not come to all groups. */
    public List<Long> changing(BotId bot) {
        return desk.records().copies().unfinished(bot, AT_ONCE);
    }

    public void change(long noticeId) {
        desk.records().notices().lock(noticeId).ifPresent(changes::goOn);
    }

    /** Whose cards still follow their letters. */
    public List<Long> live(BotId bot) {
        return desk.records().notices().live(bot, AT_ONCE);
    }

    /** Brings the cards up to date, for the last time once no letter waits. */
    public void follow(long noticeId) {
        desk.records().notices().lock(noticeId).ifPresent(notice -> {
            show.revise(notice);
            if (!notice.isIn(State.POSTING) && isSettled(notice)) {
                desk.save(notice.live(false));
            }
        });
    }

    /** Posts that show old numbers and were not changed within the last minute. */
    public List<Stirred> stirred(BotId bot) {
        return numbers.due(bot);
    }

    public void count(Stirred stirred) {
        numbers.update(stirred);
    }

    private boolean isDue(Notice notice) {
        return notice.isIn(State.POSTING)
                || (notice.isIn(State.SCHEDULED)
                        && notice.postAt() != null
                        && !notice.postAt().isAfter(desk.now()));
    }

    private boolean isSettled(Notice notice) {
        return Deliveries.of(
                        desk.records().copies().of(notice.id()), desk.records().outbox())
                .stream()
                .noneMatch(one -> one.way() == Deliveries.Way.WAITING);
    }
}
