package org.classliaison.core.act.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Button;
import org.classliaison.core.notices.Copy.Change;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Takes a notice back: struck through with the reason above it, or deleted where a platform still lets the bot. */
final class Recall {

    /** Later, a bot may not delete its own message. Source: Telegram Bot API, deleteMessage: 48 hours. */
    private static final Duration DELETABLE = Duration.ofHours(47);

    private static final int LONGEST_REASON = 200;
    private static final String STRIKE = "strike";
    private static final String DELETE = "delete";

    private final NoticeDesk desk;
    private final Show show;
    private final ChangeCopies changes;
    private final NoticePress press;

    Recall(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.changes = new ChangeCopies(desk);
        this.press = new NoticePress(desk, show);
    }

    /** The reason, which the classes will read; nothing happens yet. */
    void typed(Person writer, Notice notice, String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        String words = Beginning.cut(line, LONGEST_REASON);
        Notice reasoned = notice.in(notice.stage().state(), desk.now()).because(words);
        desk.save(reasoned);
        desk.expectNothing(writer);
        desk.say(
                writer,
                List.of(ways(reasoned)),
                desk.text(
                        "notice.recall.check",
                        Rendering.title(notice),
                        words,
                        desk.targets().words(notice)));
    }

    private List<Button> ways(Notice notice) {
        Button strike = desk.about(notice, Action.RECALL_NOTICE, STRIKE, desk.text("notice.recall.strike"));
        Button delete = desk.about(notice, Action.RECALL_NOTICE, DELETE, desk.text("notice.recall.delete"));
        Instant posted = notice.postAt();
        boolean young = posted != null && posted.plus(DELETABLE).isAfter(desk.now());
        return young ? List.of(strike, delete) : List.of(strike);
    }

    String press(Pressed pressed) {
        return press.ifCurrent(pressed, notice -> notice.isIn(State.POSTED), notice -> {
            Change change = Detail.of(pressed).what().equals(DELETE) ? Change.DELETE : Change.STRIKE;
            Notice recalled = notice.in(State.RECALLED, desk.now()).live(true);
            desk.save(recalled);
            changes.begin(recalled, change);
            show.bringDown(pressed.presser(), recalled);
            return desk.text("notice.recalled");
        });
    }
}
