package org.classliaison.core.act.share;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;

/** What its author presses on a draft. */
final class ChangeShare {

    private static final int LONGEST_NAME = 40;

    private final ShareDesk desk;
    private final ShareCard card;

    ChangeShare(ShareDesk desk) {
        this.desk = desk;
        this.card = new ShareCard(desk);
    }

    String edit(Pressed pressed) {
        return own(pressed.presser(), pressed.subject())
                .map(share -> {
                    desk.expect(pressed.presser(), share, Expectation.Kind.SHARE_WORDS);
                    desk.say(pressed.presser(), "share.ask.words");
                    return "";
                })
                .orElseGet(() -> desk.text("press.done"));
    }

    /** The name as the platform shows it at that moment; kept with this share and nowhere else. */
    String sign(Pressed pressed) {
        String name = pressed.press().who().name();
        String shown = Beginning.cut(name, LONGEST_NAME);
        return change(pressed, share -> share.signed(pressed.detail().equals("yes") ? shown : null));
    }

    String place(Pressed pressed) {
        boolean all = pressed.detail().equals("all");
        return change(pressed, share -> share.forClass(all ? null : Long.valueOf(pressed.detail())));
    }

    String drop(Pressed pressed) {
        Optional<Share> draft = own(pressed.presser(), pressed.subject());
        draft.ifPresent(share -> new WithdrawShare(desk).withdraw(share));
        desk.expectNothing(pressed.presser());
        return desk.text(draft.isPresent() ? "share.dropped" : "press.done");
    }

    /** A draft of theirs, locked. */
    Optional<Share> own(Person writer, long shareId) {
        return desk.records()
                .shares()
                .lock(shareId)
                .filter(share -> share.isIn(State.DRAFT) && share.authorId() == writer.id());
    }

    private String change(Pressed pressed, UnaryOperator<Share> change) {
        Optional<Share> draft = own(pressed.presser(), pressed.subject());
        draft.ifPresent(share -> {
            Share changed = change.apply(share).in(State.DRAFT, desk.now());
            desk.records().shares().save(changed);
            card.draft(pressed.presser(), changed);
        });
        return draft.isPresent() ? "" : desk.text("press.done");
    }
}
