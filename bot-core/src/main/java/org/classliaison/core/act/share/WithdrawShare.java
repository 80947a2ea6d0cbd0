package org.classliaison.core.act.share;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Amend;
import org.classliaison.core.chat.Outgoing.TakeBack;
import org.classliaison.core.chat.Reach;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;
import org.classliaison.core.shares.Turn;
import org.classliaison.core.shares.Turn.Posted;

/** Takes a share back wherever it hangs or waits, and forgets it. */
public final class WithdrawShare {

    /** Telegram deletes no message older than 48 hours. Source: Telegram Bot API, deleteMessage. */
    private static final Duration DELETABLE = Duration.ofHours(47);

    private final ShareDesk desk;

    public WithdrawShare(ShareDesk desk) {
        this.desk = desk;
    }

    String withdraw(Pressed pressed) {
        Optional<Share> own = desk.records()
                .shares()
                .lock(pressed.subject())
                .filter(share -> share.authorId() == pressed.presser().id());
        own.ifPresent(this::withdraw);
        return desk.text(own.isPresent() ? "share.withdrawn" : "press.done");
    }

    /** Everything of a person's, for an erasure. Drafts and declined ones too. */
    public void all(long authorId) {
        desk.records().shares().of(authorId).forEach(this::withdraw);
    }

    /** From a draft, too, that a member has seen and given back. */
    void withdraw(Share share) {
        desk.records().shares().shown(share.id()).forEach(sight -> takeDown(share, sight.look()));
        new ReviewCards(desk).close(share, desk.text("share.gone"));
        if (share.isIn(State.QUEUED)) {
            desk.records().turns().of(share.id()).forEach(turn -> takeDown(share, turn));
        }
        desk.records().shares().remove(share.id());
    }

    private void takeDown(Share share, Turn turn) {
        Posted posted = turn.posted();
        if (posted != null && !takeDown(share, posted)) {
            askMembers(share, turn.classId());
        }
    }

    /** @return false if something of it stays */
    private boolean takeDown(Share share, Posted posted) {
        Duration age = Duration.between(posted.at(), desk.now());
        boolean photo = share.piece().photo() != null;
        if (age.compareTo(DELETABLE) < 0) {
            desk.pen().mail().answer(posted.chat(), new TakeBack(posted.letterId()));
        } else if (age.compareTo(Reach.CHANGEABLE) < 0) {
            RichText gone = RichText.plain(desk.text("share.gone"));
            desk.pen().mail().answer(posted.chat(), new Amend(posted.letterId(), gone, List.of(), photo));
        }
        return age.compareTo(DELETABLE) < 0 || (age.compareTo(Reach.CHANGEABLE) < 0 && !photo);
    }

    /** What the bot cannot delete any more somebody with the right in the group can. */
    private void askMembers(Share share, long classId) {
        String title = new ShareText(desk.pen().texts()).title(share);
        desk.people()
                .staff()
                .liaisons(classId)
                .forEach(member -> desk.say(member, "share.byHand", desk.className(classId), title));
    }
}
