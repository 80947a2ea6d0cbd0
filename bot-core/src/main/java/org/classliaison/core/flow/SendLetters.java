package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settle;
import org.classliaison.core.outbox.Settlement;

/**
 * Takes letters out of the outbox and hands them to the courier, one at a time per chat and at the platform's
 * pace. Only one sender per bot may run; the lease sees to that.
 */
public final class SendLetters {

    static final int MOST_IN_FLIGHT = 8;

    private static final int AT_ONCE = 64;
    private static final Duration CLAIM = Duration.ofSeconds(20);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

    private final Outbox outbox;
    private final Sender sender;
    private final Turns turns;
    private final Hand hand = new Hand();
    private final Orphans orphans;
    private final Deliver deliver;

    /**
     * @param owner a name of this process, new at each start
     * @param executor makes the calls, and wakes the loop that calls {@link #round} when one has ended
     */
    public record Sender(Courier courier, String owner, Executor executor, InstantSource clock) {}

    public SendLetters(Outbox outbox, Aftermath aftermath, Sender sender) {
        this.outbox = outbox;
        this.sender = sender;
        this.turns = Turns.fresh(sender.courier().limits(), MOST_IN_FLIGHT);
        this.orphans = new Orphans(outbox, sender.courier().bot(), turns.underWay());
        this.deliver = new Deliver(aftermath, sender, turns);
    }

    /** Sends what may be sent now. Returns how long to wait before the next round unless woken earlier. */
    public Duration round() {
        Instant now = sender.clock().instant();
        orphans.settle(now);
        refill(now);
        List<Claimed> leaving = pick(now);
        if (!leaving.isEmpty()) {
            send(leaving);
        }
        return untilNext(now);
    }

    /** Gives back nothing: claims run out by themselves. Call it when the lease is lost. */
    public void forgetClaims() {
        hand.clear();
        turns.putOff().clear();
    }

    private void refill(Instant now) {
        hand.dropExpired(now).forEach(expired -> turns.putOff().note(expired, now));
        Optional<Rank> last = turns.putOff().isDue(now) ? Optional.of(Rank.BROADCAST) : hand.room();
        if (last.isPresent()) {
            Instant until = now.plus(CLAIM);
            Outbox.Lot lot = new Outbox.Lot(AT_ONCE, last.get());
            hand.take(outbox.claim(sender.courier().bot(), new Outbox.Claim(sender.owner(), lot, now, until)), until);
        }
    }

    private List<Claimed> pick(Instant now) {
        List<Claimed> leaving = new ArrayList<>();
        Set<Long> waiting = new HashSet<>();
        for (Claimed claimed : hand.inOrder()) {
            long lane = turns.lanes().of(claimed);
            Optional<Settlement> withoutCall = Settle.before(claimed, now);
            if (withoutCall.isPresent()) {
                hand.letGo(claimed);
                outbox.settle(claimed.letter().id(), withoutCall.get());
            } else if (!waiting.contains(lane) && turns.mayLeave(claimed, now)) {
                hand.letGo(claimed);
                turns.take(claimed, now);
                leaving.add(claimed);
            } else if (!UnderWay.isFleeting(claimed)) {
                waiting.add(lane);
            }
        }
        return leaving;
    }

    /** Those that leave together are marked in one commit. A letter whose claim has run out may be somebody else's. */
    private void send(List<Claimed> leaving) {
        List<Long> ids = leaving.stream().map(claimed -> claimed.letter().id()).toList();
        List<Claimed> stay = new ArrayList<>(leaving);
        try {
            Set<Long> marked = outbox.markSending(ids, sender.owner());
            turns.pace().leave(sender.clock().instant());
            stay.removeIf(claimed -> marked.contains(claimed.letter().id()));
            leaving.stream()
                    .filter(claimed -> marked.contains(claimed.letter().id()))
                    .forEach(claimed -> sender.executor().execute(() -> sendOne(claimed)));
        } finally {
            stay.forEach(turns.underWay()::remove);
        }
    }

    private void sendOne(Claimed claimed) {
        try {
            deliver.now(claimed);
        } finally {
            turns.underWay().remove(claimed);
        }
    }

    private Duration untilNext(Instant now) {
        if (turns.underWay().isFull()) {
            return LONGEST_WAIT;
        }
        return turns.next(hand.inOrder().stream(), now)
                .map(at -> Duration.between(now, at))
                .map(wait -> wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait)
                .reduce(LONGEST_WAIT, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** Waits so long for the calls that are under way: what they lead to is written down by then, or found later. */
    void awaitCalls(Duration most) {
        try {
            turns.underWay().awaitEnd(most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
