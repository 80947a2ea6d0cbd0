package org.classliaison.core.act.notice;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Outgoing.Amend;
import org.classliaison.core.chat.Outgoing.Post;
import org.classliaison.core.notices.Copies.Stirred;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Receipts.Count;

/** Brings the numbers on posts up to date: once a minute and group at most, however many press. */
final class Numbers {

    /** A group takes 20 messages a minute, changes included; answers need most of them. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final int AT_ONCE = 100;

    private final NoticeDesk desk;
    private final Rendering rendering;
    private final PostButtons postButtons;

    Numbers(NoticeDesk desk) {
        this.desk = desk;
        this.rendering = new Rendering(desk.pen().texts());
        this.postButtons = new PostButtons(desk);
    }

    List<Stirred> due(BotId bot) {
        return desk.records().copies().stirred(bot, desk.now().minus(QUIET), AT_ONCE);
    }

    /** In a transaction of its own. */
    void update(Stirred stirred) {
        desk.records()
                .copies()
                .lock(stirred.noticeId(), stirred.classId())
                .ifPresent(copy ->
                        desk.records().notices().byId(stirred.noticeId()).ifPresent(notice -> update(notice, copy)));
    }

    private void update(Notice notice, Copy copy) {
        Copy.Shown shown = count(copy);
        boolean counts = copy.tokens().receipt() != null || copy.tokens().signUp() != null;
        boolean differs = shown.receipts() != copy.shown().receipts()
                || shown.signUps() != copy.shown().signUps();
        if (counts && differs && notice.isOut() && notice.isChangeableAt(desk.now())) {
            amend(notice, copy, shown);
        }
        desk.records().copies().calm(copy.showing(shown));
    }

    private void amend(Notice notice, Copy copy, Copy.Shown shown) {
        List<Post> posts = rendering.posts(notice, postButtons.rows(notice.sheet(), copy.tokens(), shown));
        Post last = posts.getLast();
        Amend amend = new Amend(copy.lastLetter(), last.text(), last.buttons(), last.enclosure() != null);
        desk.pen().mail().post(copy.chat(), amend, Spread.CHANGED);
    }

    Copy.Shown count(Copy copy) {
        int receipts = desk.records().receipts().counts(copy.noticeId()).stream()
                .filter(count -> count.classId() == copy.classId())
                .mapToInt(Count::receipts)
                .sum();
        int signUps = desk.records().receipts().signedUp(copy.noticeId());
        return new Copy.Shown(receipts, signUps, desk.now(), copy.shown().remindedAt());
    }
}
