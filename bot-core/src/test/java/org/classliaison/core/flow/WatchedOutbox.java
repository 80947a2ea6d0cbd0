package org.classliaison.core.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settlement;
import org.classliaison.core.testing.FakeOutbox;
import org.classliaison.core.testing.MovableClock;

/** Notes which letters leave, when and through whom, and that no broadcast leaves while an answer could. */
final class WatchedOutbox implements Outbox {

    /** A letter that is marked: its call begins now. */
    record Departure(String owner, Instant at, Letter letter) {}

    final List<Departure> departures = new ArrayList<>();
    private final Map<Long, Long> postedTo = new HashMap<>();
    private final Set<Long> addressed = new HashSet<>();
    private final FakeOutbox rows;
    private final MovableClock clock;

    WatchedOutbox(FakeOutbox rows, MovableClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Set<Long> markSending(Collection<Long> letterIds, String owner) {
        Set<Long> marked = rows.markSending(letterIds, owner);
        for (long id : letterIds) {
            if (marked.contains(id)) {
                Letter letter = rows.row(id).letter();
                departures.add(new Departure(owner, clock.instant(), letter));
                addressed.add(postedTo.get(id));
            }
        }
        if (marked.stream().anyMatch(id -> rows.row(id).letter().terms().rank() == Rank.BROADCAST)) {
            checkThatNoAnswerWaits(owner);
        }
        return marked;
    }

    /** Chats that have been spoken to, under whatever number, may have to wait for their own pace. */
    private void checkThatNoAnswerWaits(String owner) {
        for (FakeOutbox.Row row : rows.all()) {
            boolean ready = row.state() == LetterState.READY && row.readyAt().isBefore(clock.instant());
            boolean atHand = row.state() == LetterState.CLAIMED && owner.equals(row.owner());
            if ((ready || atHand)
                    && row.letter().terms().rank() == Rank.ANSWER
                    && !addressed.contains(postedTo.get(row.letter().id()))) {
                throw new AssertionError(
                        "A broadcast left before answer " + row.letter().id());
            }
        }
    }

    @Override
    public void postAll(List<Letter> letters) {
        letters.forEach(letter -> postedTo.put(letter.id(), letter.chat().id()));
        rows.postAll(letters);
    }

    @Override
    public List<Claimed> claim(BotId bot, Claim claim) {
        return rows.claim(bot, claim);
    }

    @Override
    public void settle(long letterId, Settlement settlement) {
        rows.settle(letterId, settlement);
    }

    @Override
    public void settleCall(Claimed claimed, Settlement settlement) {
        rows.settleCall(claimed, settlement);
    }

    @Override
    public void settleAll(Map<Long, Settlement> settlements) {
        rows.settleAll(settlements);
    }

    @Override
    public List<Claimed> orphans(BotId bot, Instant now) {
        return rows.orphans(bot, now);
    }

    @Override
    public int count(BotId bot, LetterState state) {
        return rows.count(bot, state);
    }

    @Override
    public List<Fate> fates(Collection<Long> letterIds) {
        return rows.fates(letterIds);
    }

    @Override
    public int removeSettled(Instant before) {
        return rows.removeSettled(before);
    }
}
