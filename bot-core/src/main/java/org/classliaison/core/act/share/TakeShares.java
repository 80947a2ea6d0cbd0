package org.classliaison.core.act.share;

import java.util.regex.Pattern;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.shares.Share.Kind;

/** The door of this room: the commands, what people type and send, what is pressed. */
public final class TakeShares {

    /** In place of a draft's id: it begins a new one. */
    public static final long NEW = 0;

    public static final long NEW_CARD = -1;

    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(png|jpe?g|webp)$");

    private final ShareDesk desk;
    private final WriteShare write;
    private final ChangeShare change;
    private final ReviewShare review;
    private final ShowQueue queue;
    private final WithdrawShare withdraw;

    public TakeShares(ShareDesk desk) {
        this.desk = desk;
        this.write = new WriteShare(desk);
        this.change = new ChangeShare(desk);
        this.review = new ReviewShare(desk);
        this.queue = new ShowQueue(desk);
        this.withdraw = new WithdrawShare(desk);
    }

    /** @param words what stands behind the command; may be empty */
    public void begin(Person writer, Kind kind, String words) {
        if (!mayBegin(writer, kind)) {
            desk.say(writer, "share.membersOnly");
        } else if (words.isBlank()) {
            write.invite(writer, kind);
        } else {
            write.begin(writer, kind, words, null);
        }
    }

    /**
     * A photo, or a picture that was sent as a file.
     *
     * @param subject the draft that waits for it, or {@link #NEW} or {@link #NEW_CARD}
     */
    public void picture(Person writer, long subject, String caption, Enclosure photo) {
        if (photo.kind() == Enclosure.Kind.DOCUMENT
                && !PICTURE.matcher(photo.name()).find()) {
            desk.say(writer, "share.photoOnly");
        } else if (subject == NEW || subject == NEW_CARD) {
            begin(writer, subject == NEW ? Kind.EXPERIENCE : Kind.CARD, caption, photo);
        } else {
            write.take(writer, subject, caption, photo);
        }
    }

    private void begin(Person writer, Kind kind, String caption, Enclosure photo) {
        if (mayBegin(writer, kind)) {
            write.begin(writer, kind, caption, photo);
        } else {
            desk.say(writer, "share.membersOnly");
        }
    }

    private boolean mayBegin(Person writer, Kind kind) {
        return kind == Kind.EXPERIENCE || new ShareRights(desk).isStaff(writer);
    }

    public void typed(Person person, Expectation expected, String line) {
        if (expected.kind() == Expectation.Kind.SHARE_WORDS) {
            write.take(person, expected.subject(), line, null);
        } else {
            review.typed(person, expected.kind(), expected.subject(), line);
        }
    }

    /** What its buttons do. */
    public Presses presses() {
        return new Presses()
                .on(Action.SHARE_EDIT, change::edit)
                .on(Action.SHARE_SIGN, change::sign)
                .on(Action.SHARE_CLASS, change::place)
                .on(Action.SHARE_DROP, change::drop)
                .on(Action.SHARE_AGREE, review::agree)
                .on(Action.SHARE_QUEUE, review::accept)
                .on(Action.SHARE_WISH, pressed -> review.askFor(pressed, Expectation.Kind.SHARE_WISH))
                .on(Action.SHARE_REFUSE, pressed -> review.askFor(pressed, Expectation.Kind.SHARE_REASON))
                .on(Action.SHARE_WITHDRAW, withdraw::withdraw)
                .on(Action.SHARE_MUTE, queue::mute)
                .on(Action.SHARE_TAKE_OUT, queue::takeOut)
                .on(Action.SHOW_SHARE, queue::look);
    }
}
