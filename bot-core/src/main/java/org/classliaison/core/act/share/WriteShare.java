package org.classliaison.core.act.share;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.Kind;
import org.classliaison.core.shares.Share.Piece;
import org.classliaison.core.shares.Share.Stage;
import org.classliaison.core.shares.Share.State;
import org.jspecify.annotations.Nullable;

/** Takes down what somebody wants to share. Until they agree, nobody else sees it. */
final class WriteShare {

    private static final int SHOWN = 8;

    private final ShareDesk desk;
    private final ShareRights rights;
    private final ShareCard card;
    private final ChangeShare change;

    WriteShare(ShareDesk desk) {
        this.desk = desk;
        this.rights = new ShareRights(desk);
        this.card = new ShareCard(desk);
        this.change = new ChangeShare(desk);
    }

    /** Asks for the words, and shows what of theirs can be taken back. */
    void invite(Person writer, Kind kind) {
        List<List<Button>> own = desk.records().shares().of(writer.id()).stream()
                .filter(share -> !share.isIn(State.DRAFT) && !share.isIn(State.DECLINED))
                .limit(SHOWN)
                .map(share -> List.of(withdraw(share)))
                .toList();
        desk.expect(writer, draft(writer, kind, ""), Expectation.Kind.SHARE_WORDS);
        desk.say(writer, own, desk.text(kind == Kind.CARD ? "share.invite.card" : "share.invite"));
    }

    void begin(Person writer, Kind kind, String words, @Nullable Enclosure photo) {
        if (words.strip().length() > Share.LONGEST) {
            desk.say(writer, "share.long", Share.LONGEST, words.strip().length());
            return;
        }
        Share share = draft(writer, kind, words.strip()).with(photo);
        desk.records().shares().save(share);
        desk.expectNothing(writer);
        card.draft(writer, share);
    }

    /** Words or a picture for a draft; a picture's caption stands for the words where there are none. */
    void take(Person writer, long shareId, String typed, @Nullable Enclosure photo) {
        String words = typed.strip();
        Optional<Share> draft = change.own(writer, shareId);
        if (draft.isEmpty()) {
            desk.expectNothing(writer);
            desk.say(writer, "share.finished");
        } else if (words.length() > Share.LONGEST) {
            desk.say(writer, "share.long", Share.LONGEST, words.length());
        } else {
            Share said = words.isEmpty() ? draft.get() : draft.get().saying(words);
            Share changed = photo == null ? said : said.with(photo);
            desk.records().shares().save(changed.in(State.DRAFT, desk.now()));
            desk.expectNothing(writer);
            card.draft(writer, changed);
        }
    }

    private Share draft(Person writer, Kind kind, String words) {
        Long classId = desk.people().slips().homes().of(writer).orElse(null);
        boolean mayNot = kind == Kind.CARD && (classId == null || !rights.isOfClass(writer, classId));
        Share share = new Share(
                desk.pen().ids().next(),
                writer.bot(),
                kind,
                writer.id(),
                mayNot ? null : classId,
                new Piece(words, null, null),
                new Stage(State.DRAFT, desk.now()));
        desk.records().shares().add(share);
        return share;
    }

    private Button withdraw(Share share) {
        String title = new ShareText(desk.pen().texts()).title(share);
        return desk.button(share, Action.SHARE_WITHDRAW, "", desk.text("share.withdraw", title));
    }
}
