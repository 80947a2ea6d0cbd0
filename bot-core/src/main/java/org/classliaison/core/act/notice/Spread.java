package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Outgoing.Pin;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Notices.Version;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.people.ClassGroup;

/** Brings a notice to its classes, some hundred groups in one transaction: a crash in between posts nothing twice. */
final class Spread {

    static final int AT_ONCE = 200;

    /** A double in a group is worse than a question to a member. */
    static final Terms POSTED = new Terms(Doubt.ASK, Rank.BROADCAST);

    /** Done twice it is the same as done once. */
    static final Terms CHANGED = new Terms(Doubt.REPEAT_ONCE, Rank.BROADCAST);

    private final NoticeDesk desk;
    private final Show show;
    private final Rendering rendering;
    private final PostButtons postButtons;

    Spread(NoticeDesk desk, Show show) {
        this.desk = desk;
        this.show = show;
        this.rendering = new Rendering(desk.pen().texts());
        this.postButtons = new PostButtons(desk);
    }

    /** The first groups at once; the chore goes on with the others. */
    void begin(Notice posting) {
        desk.records()
                .notices()
                .keep(new Version(
                        posting.id(),
                        1,
                        posting.sheet().words(),
                        posting.signed().authorId(),
                        desk.now()));
        goOn(posting.at(desk.now(), desk.now()).live(true));
    }

    /** For a notice whose time has come, or that is on its way; locked. */
    void tend(Notice notice) {
        if (notice.isIn(State.POSTING)) {
            goOn(notice);
        } else if (notice.isIn(State.SCHEDULED)) {
            start(notice);
        }
    }

    private void start(Notice notice) {
        if (desk.targets().of(notice).isEmpty()) {
            Notice draft = notice.in(State.DRAFT, desk.now());
            desk.save(draft);
            show.revise(draft);
            desk.people()
                    .persons()
                    .byId(notice.signed().authorId())
                    .ifPresent(author -> desk.say(author, "notice.noTarget.author", Rendering.title(notice)));
        } else {
            begin(notice.in(State.POSTING, desk.now()));
        }
    }

    private void goOn(Notice notice) {
        Set<Long> there = desk.records().copies().of(notice.id()).stream()
                .map(Copy::classId)
                .collect(Collectors.toSet());
        List<ClassGroup> missing = desk.targets().of(notice).stream()
                .filter(group -> !there.contains(group.id()))
                .toList();
        missing.stream().limit(AT_ONCE).forEach(group -> post(notice, group));
        if (missing.size() <= AT_ONCE && notice.sheet().mirrored()) {
            mirror(notice, there);
        }
        Notice further = missing.size() <= AT_ONCE ? notice.in(State.POSTED, desk.now()) : notice;
        desk.save(further);
        show.revise(further);
    }

    /** Without the buttons, which are for a class, and without a pin. */
    private void mirror(Notice notice, Set<Long> there) {
        new Mirrors(desk)
                .of(notice).stream()
                        .filter(channel -> !there.contains(channel.id()))
                        .forEach(channel -> hang(
                                notice, new Place(channel.id(), channel.chat(), false), new Copy.Tokens(null, null)));
    }

    private void post(Notice notice, ClassGroup group) {
        Long chatId = group.chatId();
        if (chatId == null) {
            return;
        }
        Chat chat = Chat.group(notice.bot(), chatId);
        hang(notice, new Place(group.id(), chat, notice.sheet().wants().pin()), postButtons.tokens(notice, group.id()));
    }

    /** Where a copy hangs. */
    private record Place(long id, Chat chat, boolean pinned) {}

    private void hang(Notice notice, Place place, Copy.Tokens tokens) {
        Copy.Shown shown = new Copy.Shown(0, 0, desk.now(), null);
        List<Long> letters = new ArrayList<>();
        for (Outgoing post : rendering.posts(notice, postButtons.rows(notice.sheet(), tokens, shown))) {
            letters.add(desk.pen().mail().post(place.chat(), post, POSTED));
        }
        Long pin = place.pinned()
                ? desk.pen().mail().post(place.chat(), new Pin(letters.getFirst(), true), CHANGED)
                : null;
        Copy.Letters all = new Copy.Letters(letters, List.of(), pin);
        desk.records().copies().put(new Copy(notice.id(), place.id(), place.chat(), all, tokens, shown, null));
    }
}
