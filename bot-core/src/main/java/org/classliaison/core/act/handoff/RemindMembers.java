package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.questions.Handoff;

/** Reminds the members of a question that nobody has answered, once, and later the branch, once. */
public final class RemindMembers {

    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final Cards cards;

    public RemindMembers(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /** Inside one transaction. Returns how many questions were recalled to somebody's mind. */
    public int round(BotId bot) {
        Instant now = desk.times().clock().instant();
        List<Handoff> due = desk.records().handoffs().toRemind(bot, now, AT_ONCE);
        return (int) due.stream().filter(handoff -> remind(handoff.id(), now)).count();
    }

    /** Looks again under the lock: a member may have answered since. Whoever is writing is left in peace. */
    private boolean remind(long id, Instant now) {
        Optional<Handoff> open = desk.records()
                .handoffs()
                .lock(id)
                .filter(Handoff::isOpen)
                .filter(handoff -> handoff.remindAt() != null && !handoff.isHeldAt(now));
        open.ifPresent(this::remind);
        return open.isPresent();
    }

    private void remind(Handoff handoff) {
        Instant first = handoff.since().plus(desk.times().remindAfter());
        boolean again = first.isBefore(handoff.remindAt());
        Instant next = again
                ? null
                : desk.times().clock().instant().plus(desk.times().remindAfter().multipliedBy(2));
        desk.records().handoffs().save(handoff.remindedNext(next));
        Readers readers = new Readers(desk.people());
        cards.remind(handoff, again ? readers.branch(handoff.classId()) : readers.of(handoff.classId()));
    }
}
