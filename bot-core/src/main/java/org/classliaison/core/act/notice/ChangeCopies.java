package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.classliaison.core.chat.Outgoing.Amend;
import org.classliaison.core.chat.Outgoing.Pin;
import org.classliaison.core.chat.Outgoing.Post;
import org.classliaison.core.chat.Outgoing.TakeBack;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Copy.Change;
import org.classliaison.core.notices.Notice;

/**
 * Brings a correction or a recall to every group, some hundred in one transaction: what is still to be done stands
 * with each copy, so that a crash in between does nothing twice.
 */
final class ChangeCopies {

    private final NoticeDesk desk;
    private final Rendering rendering;

    ChangeCopies(NoticeDesk desk) {
        this.desk = desk;
        this.rendering = new Rendering(desk.pen().texts());
    }

    /** The first groups at once; the chore goes on with the others. */
    void begin(Notice notice, Change change) {
        desk.records().copies().mark(notice.id(), change);
        goOn(notice);
    }

    void goOn(Notice notice) {
        desk.records()
                .copies()
                .marked(notice.id(), Spread.AT_ONCE)
                .forEach(copy -> desk.records().copies().put(changed(notice, copy)));
    }

    private Copy changed(Notice notice, Copy copy) {
        return switch (Objects.requireNonNull(copy.due())) {
            case AMEND -> amended(notice, copy);
            case STRIKE -> struck(notice, copy);
            case DELETE ->
                copy.changedBy(
                        copy.letters().posts(), takeBack(copy, copy.letters().posts()));
        };
    }

    /** Pages that the new wording does not need are taken back, those it needs besides are posted. */
    private Copy amended(Notice notice, Copy copy) {
        List<Post> posts =
                rendering.posts(notice, new PostButtons(desk).rows(notice.sheet(), copy.tokens(), copy.shown()));
        List<Long> old = copy.letters().posts();
        int kept = Math.min(old.size(), posts.size());
        List<Long> changes = new ArrayList<>(amend(copy, posts));
        changes.addAll(takeBack(copy, old.subList(kept, old.size())));
        List<Long> letters = new ArrayList<>(old.subList(0, kept));
        for (Post further : posts.subList(kept, posts.size())) {
            letters.add(desk.pen().mail().post(copy.chat(), further, Spread.POSTED));
        }
        return copy.changedBy(letters, changes);
    }

    private Copy struck(Notice notice, Copy copy) {
        String reason = notice.stage().reason();
        List<Post> posts = rendering.recalled(notice, reason == null ? "" : reason);
        List<Long> changes = amend(copy, posts);
        if (copy.letters().pin() != null) {
            desk.pen().mail().post(copy.chat(), new Pin(copy.letters().posts().getFirst(), false), Spread.CHANGED);
        }
        return copy.changedBy(copy.letters().posts(), changes);
    }

    /** An enclosure without words below it stays as it is. */
    private List<Long> amend(Copy copy, List<Post> posts) {
        List<Long> old = copy.letters().posts();
        List<Long> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(old.size(), posts.size()); i++) {
            Post post = posts.get(i);
            if (post.enclosure() == null || !post.text().text().isEmpty()) {
                Amend amend = new Amend(old.get(i), post.text(), post.buttons(), post.enclosure() != null);
                changes.add(desk.pen().mail().post(copy.chat(), amend, Spread.CHANGED));
            }
        }
        return changes;
    }

    private List<Long> takeBack(Copy copy, List<Long> letters) {
        return letters.stream()
                .map(letter -> desk.pen().mail().post(copy.chat(), new TakeBack(letter), Spread.CHANGED))
                .toList();
    }
}
