package org.classliaison.core.act.share;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;

/** What waits in a class, with a hand on it: pause it, take one out, look at what nobody has decided yet. */
public final class ShowQueue {

    private static final int MOST = 10;

    private final ShareDesk desk;
    private final ShareRights rights;
    private final ShareText words;
    private final QueueCard card;

    public ShowQueue(ShareDesk desk) {
        this.desk = desk;
        this.rights = new ShareRights(desk);
        this.words = new ShareText(desk.pen().texts());
        this.card = new QueueCard(desk);
    }

    /** A member's own classes; for an admin those in which something waits. */
    public void list(Person reader) {
        if (!rights.isStaff(reader)) {
            desk.say(reader, "share.membersOnly");
            return;
        }
        List<Share> inReview = desk.records().shares().inReview(reader.bot()).stream()
                .filter(share -> rights.mayReview(reader, share))
                .limit(MOST)
                .toList();
        if (!inReview.isEmpty()) {
            desk.say(reader, inReview.stream().map(this::look).toList(), desk.text("share.list.review"));
        }
        Set<Long> classIds = new HashSet<>(desk.people().staff().classesOf(reader));
        if (desk.people().staff().isBranchAdmin(reader)) {
            classIds.addAll(desk.records().turns().classesWaiting(reader.bot()));
        }
        classIds.stream().sorted().limit(MOST).forEach(classId -> card.send(reader, classId));
        if (classIds.isEmpty() && inReview.isEmpty()) {
            desk.say(reader, "share.list.none");
        }
    }

    String mute(Pressed pressed) {
        if (!rights.isOfClass(pressed.presser(), pressed.subject())) {
            return desk.text("share.membersOnly");
        }
        boolean muted = pressed.detail().equals("on");
        desk.records().turns().mute(pressed.subject(), muted);
        card.send(pressed.presser(), pressed.subject());
        return desk.text(muted ? "share.muted" : "share.unmuted");
    }

    String takeOut(Pressed pressed) {
        long classId = Long.parseLong(pressed.detail());
        if (!rights.isOfClass(pressed.presser(), classId)) {
            return desk.text("share.membersOnly");
        }
        boolean out = desk.records().turns().takeOut(pressed.subject(), classId);
        card.send(pressed.presser(), classId);
        return desk.text(out ? "share.takenOut" : "press.done");
    }

    String look(Pressed pressed) {
        Optional<Share> open = desk.records()
                .shares()
                .byId(pressed.subject())
                .filter(share -> share.isIn(State.REVIEW) && rights.mayReview(pressed.presser(), share));
        open.ifPresent(share -> new ShareCard(desk).review(pressed.presser(), share));
        return open.isPresent() ? "" : desk.text("share.finished");
    }

    private List<Button> look(Share share) {
        return List.of(desk.button(share, Action.SHOW_SHARE, "", words.title(share)));
    }
}
