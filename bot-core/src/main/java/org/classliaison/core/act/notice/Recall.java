package org.classliaison.core.act.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Amend;
import org.classliaison.core.chat.Outgoing.Pin;
import org.classliaison.core.chat.Outgoing.Post;
import org.classliaison.core.chat.Outgoing.TakeBack;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Takes a notice back: struck through with the reason above it, or deleted where a platform still lets the bot. */
final class Recall {

    /** Later, a bot may not delete its own message. Source: Telegram Bot API, deleteMessage: 48 hours. */
    private static final Duration DELETABLE = Duration.ofHours(47);

    private static final String STRIKE = "strike";
    private static final String DELETE = "delete";

    private final NoticeDesk desk;
    private final Show show;
    private final Rendering rendering;
    private final NoticePress press;

    Recall(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.rendering = new Rendering(desk.pen().texts());
        this.press = new NoticePress(desk, show);
    }

    /** The reason, which the classes will read; nothing happens yet. */
    void typed(Person writer, Notice notice, String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        String words = line.length() <= 200 ? line : line.substring(0, 200);
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
            boolean delete = Detail.of(pressed).what().equals(DELETE);
            Notice recalled = notice.in(State.RECALLED, desk.now()).live(true);
            desk.save(recalled);
            desk.records().copies().of(notice.id()).forEach(copy -> {
                List<Long> changes = delete ? delete(copy) : strike(notice, copy);
                desk.records().copies().put(copy.changedBy(changes));
            });
            show.revise(recalled);
            return desk.text("notice.recalled");
        });
    }

    private List<Long> delete(Copy copy) {
        return copy.letters().stream()
                .map(letter -> desk.pen().mail().post(copy.chat(), new TakeBack(letter), Spread.CHANGED))
                .toList();
    }

    private List<Long> strike(Notice notice, Copy copy) {
        String reason = notice.stage().reason();
        List<Post> posts = rendering.recalled(notice, reason == null ? "" : reason);
        List<Long> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(posts.size(), copy.letters().size()); i++) {
            Post post = posts.get(i);
            Amend amend = new Amend(copy.letters().get(i), post.text(), List.of(), post.enclosure() != null);
            changes.add(desk.pen().mail().post(copy.chat(), amend, Spread.CHANGED));
        }
        if (notice.sheet().wants().pin()) {
            desk.pen().mail().post(copy.chat(), new Pin(copy.letters().getFirst(), false), Spread.CHANGED);
        }
        return changes;
    }
}
