package org.classliaison.core.act.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.act.share.QueueDays.Days;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Rhythm;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;
import org.classliaison.core.shares.Turn;

/** What waits in a class, with a hand on it: pause it, take one out, look at what nobody has decided yet. */
public final class ShowQueue {

    private static final int MOST = 10;

    private final ShareDesk desk;
    private final ShareRights rights;
    private final ShareText words;

    public ShowQueue(ShareDesk desk) {
        this.desk = desk;
        this.rights = new ShareRights(desk);
        this.words = new ShareText(desk.pen().texts());
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
        classIds.stream().sorted().limit(MOST).forEach(classId -> show(reader, classId));
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
        show(pressed.presser(), pressed.subject());
        return desk.text(muted ? "share.muted" : "share.unmuted");
    }

    String takeOut(Pressed pressed) {
        long classId = Long.parseLong(pressed.detail());
        if (!rights.isOfClass(pressed.presser(), classId)) {
            return desk.text("share.membersOnly");
        }
        boolean out = desk.records().turns().takeOut(pressed.subject(), classId);
        show(pressed.presser(), classId);
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

    private void show(Person reader, long classId) {
        Days days = new QueueDays(desk).of(classId);
        Map<Long, Share> shares =
                desk
                        .records()
                        .shares()
                        .byIds(days.turns().stream().map(Turn::shareId).toList())
                        .stream()
                        .collect(Collectors.toMap(Share::id, Function.identity()));
        boolean muted = desk.records().turns().isMuted(classId);
        List<String> lines = new ArrayList<>(List.of(head(classId, muted)));
        List<List<Button>> rows = new ArrayList<>(List.of(List.of(muteButton(reader, classId, muted))));
        for (int i = 0; i < Math.min(MOST, days.turns().size()); i++) {
            Share share = Objects.requireNonNull(shares.get(days.turns().get(i).shareId()), "a turn has its share");
            String title = words.title(share);
            lines.add(
                    muted
                            ? title
                            : desk.text("share.list.line", title, days.days().get(i)));
            String label = desk.text("share.takeOut", title);
            rows.add(List.of(desk.button(share, Action.SHARE_TAKE_OUT, String.valueOf(classId), label)));
        }
        if (days.turns().isEmpty()) {
            lines.add(desk.text("share.list.empty"));
        }
        desk.say(reader, rows, String.join("\n", lines));
    }

    private String head(long classId, boolean muted) {
        Rhythm rhythm = desk.records().rhythm();
        String state = muted
                ? desk.text("share.list.muted")
                : desk.text("share.list.rhythm", rhythm.days(), rhythm.from(), rhythm.until());
        return desk.text("share.list", desk.className(classId), state);
    }

    private Button muteButton(Person reader, long classId, boolean muted) {
        Offered offered = new Offered(reader.bot(), Action.SHARE_MUTE, classId, muted ? "off" : "on");
        return desk.pen().buttons().of(offered, desk.text(muted ? "share.unmute" : "share.mute"));
    }

    private List<Button> look(Share share) {
        return List.of(desk.button(share, Action.SHOW_SHARE, "", words.title(share)));
    }
}
