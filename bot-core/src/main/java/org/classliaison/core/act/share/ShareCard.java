package org.classliaison.core.act.share;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Shares.Sight;
import org.classliaison.core.shares.Turn;

/** Shows a share exactly as it will look, and below it what can be done with it. */
record ShareCard(ShareDesk desk) {

    private static final int MOST_CLASSES = 20;

    /** For its author: what is shown to whom, before anybody else has seen it. */
    void draft(Person author, Share share) {
        preview(author, share);
        boolean card = share.kind() == Share.Kind.CARD;
        String where = where(author, share);
        String text = card ? desk.text("share.draft.card", where) : consent(share, where);
        desk.say(author, draftRows(author, share), text);
    }

    /** For whoever decides. */
    void review(Person reviewer, Share share) {
        Turn.Posted look = new Turn.Posted(reviewer.privateChat(), preview(reviewer, share), desk.now());
        String text = desk.text("share.review", share.classId() == null ? desk.text("share.all") : where(share));
        long cardId = desk.say(
                reviewer,
                List.of(
                        List.of(desk.button(share, Action.SHARE_QUEUE)),
                        List.of(desk.button(share, Action.SHARE_WISH), desk.button(share, Action.SHARE_REFUSE))),
                text);
        desk.records().shares().shownBy(share.id(), new Sight(look, cardId));
    }

    private long preview(Person reader, Share share) {
        return desk.pen()
                .mail()
                .answer(reader.privateChat(), new ShareText(desk.pen().texts()).post(share));
    }

    private String consent(Share share, String where) {
        String signature = share.piece().signature();
        String name = signature == null ? desk.text("share.unsigned") : signature;
        return desk.text("share.draft", where, name, desk.records().rhythm().days());
    }

    private List<List<Button>> draftRows(Person author, Share share) {
        List<List<Button>> rows = new ArrayList<>(classRows(author, share));
        if (share.kind() == Share.Kind.EXPERIENCE) {
            boolean signed = share.piece().signature() != null;
            String label = desk.text(signed ? "share.sign.no" : "share.sign.yes");
            rows.add(List.of(desk.button(share, Action.SHARE_SIGN, signed ? "no" : "yes", label)));
        }
        if (hasPlace(author, share)) {
            boolean asks = new ShareRights(desk).needsReview(share);
            rows.add(List.of(
                    desk.button(share, Action.SHARE_AGREE, "", desk.text(asks ? "share.agree" : "share.agree.queue"))));
        }
        rows.add(List.of(desk.button(share, Action.SHARE_EDIT), desk.button(share, Action.SHARE_DROP)));
        return rows;
    }

    /** Experiences go to the author's class, cards to one or to all. */
    private List<List<Button>> classRows(Person author, Share share) {
        boolean card = share.kind() == Share.Kind.CARD;
        if (!card && share.classId() != null) {
            return List.of();
        }
        List<List<Button>> rows = new ArrayList<>();
        if (card && desk.people().staff().isBranchAdmin(author)) {
            rows.add(List.of(choice(share, "all", share.classId() == null, desk.text("share.all"))));
        }
        new ShareRights(desk)
                .choices(author, share)
                .limit(MOST_CLASSES)
                .forEach(group -> rows.add(List.of(choice(
                        share,
                        String.valueOf(group.id()),
                        share.classId() != null && share.classId() == group.id(),
                        group.name()))));
        return rows.size() == 1 && share.classId() != null ? List.of() : rows;
    }

    /** Whether it is said where it goes. */
    boolean hasPlace(Person author, Share share) {
        return share.kind() == Share.Kind.CARD
                ? new ShareRights(desk).mayPlace(author, share)
                : share.classId() != null;
    }

    private String where(Person author, Share share) {
        if (share.classId() != null) {
            return where(share);
        }
        return desk.text(hasPlace(author, share) ? "share.all" : "share.nowhere");
    }

    private String where(Share share) {
        Long classId = share.classId();
        return classId == null ? desk.text("share.all") : desk.className(classId);
    }

    private Button choice(Share share, String detail, boolean chosen, String label) {
        return desk.button(share, Action.SHARE_CLASS, detail, chosen ? "✓ " + label : label);
    }
}
