package org.classliaison.core.act.share;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;

/** From the author's agreement to a place in the queue, or back to the author with a kind word. */
final class ReviewShare {

    private static final int LONGEST_REMARK = 300;

    private final ShareDesk desk;
    private final ShareRights rights;
    private final ShareCard card;
    private final ReviewCards cards;
    private final ShareText words;
    private final Enqueue enqueue;

    ReviewShare(ShareDesk desk) {
        this.desk = desk;
        this.rights = new ShareRights(desk);
        this.card = new ShareCard(desk);
        this.cards = new ReviewCards(desk);
        this.words = new ShareText(desk.pen().texts());
        this.enqueue = new Enqueue(desk);
    }

    /** The author's word. */
    String agree(Pressed pressed) {
        Optional<Share> draft = desk.records()
                .shares()
                .lock(pressed.subject())
                .filter(share -> share.isIn(State.DRAFT)
                        && share.authorId() == pressed.presser().id());
        if (draft.isEmpty()) {
            return desk.text("press.done");
        }
        Share share = draft.get();
        if (share.isEmpty() || !card.hasPlace(pressed.presser(), share)) {
            return desk.text("share.incomplete");
        }
        return rights.needsReview(share) ? ask(share) : enqueue.last(share);
    }

    String accept(Pressed pressed) {
        return ifOpen(pressed, share -> {
            cards.close(share, decided("share.decided.queued", share, pressed.presser()));
            return enqueue.last(share);
        });
    }

    String askFor(Pressed pressed, Expectation.Kind kind) {
        return ifOpen(pressed, share -> {
            desk.expect(pressed.presser(), share, kind);
            desk.say(pressed.presser(), kind == Expectation.Kind.SHARE_WISH ? "share.ask.wish" : "share.ask.reason");
            return "";
        });
    }

    /** A wish gives it back to its author, a reason ends it. */
    void typed(Person reviewer, Expectation.Kind kind, long shareId, String line) {
        desk.expectNothing(reviewer);
        Optional<Share> open = open(reviewer, shareId);
        if (open.isEmpty()) {
            desk.say(reviewer, "share.finished");
        } else {
            boolean wish = kind == Expectation.Kind.SHARE_WISH;
            Share share = open.get().in(wish ? State.DRAFT : State.DECLINED, desk.now());
            desk.records().shares().save(share);
            cards.close(share, decided(wish ? "share.decided.wish" : "share.decided.declined", share, reviewer));
            answer(share, wish ? "share.wish" : "share.declined", line.strip());
            desk.say(reviewer, "share.passedOn");
        }
    }

    private String decided(String key, Share share, Person reviewer) {
        return desk.text(key, words.title(share), reviewer.shownName());
    }

    private void answer(Share share, String key, String line) {
        String remark = Beginning.cut(line, LONGEST_REMARK);
        author(share).ifPresent(author -> {
            desk.say(author, key, words.title(share), remark);
            if (share.isIn(State.DRAFT)) {
                card.draft(author, share);
            }
        });
    }

    private String ask(Share share) {
        List<Person> reviewers = rights.reviewers(share);
        if (reviewers.isEmpty()) {
            return desk.text("share.nobody");
        }
        Share waiting = share.in(State.REVIEW, desk.now());
        desk.records().shares().save(waiting);
        reviewers.forEach(reviewer -> card.review(reviewer, waiting));
        return desk.text("share.asked");
    }

    private String ifOpen(Pressed pressed, Function<Share, String> work) {
        return open(pressed.presser(), pressed.subject()).map(work).orElseGet(() -> desk.text("share.finished"));
    }

    private Optional<Share> open(Person reviewer, long shareId) {
        return desk.records()
                .shares()
                .lock(shareId)
                .filter(share -> share.isIn(State.REVIEW) && rights.mayReview(reviewer, share));
    }

    private Optional<Person> author(Share share) {
        return desk.people().persons().byId(share.authorId()).filter(Person::reachable);
    }
}
