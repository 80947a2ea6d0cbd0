package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.Settle;

/**
 * Takes letters out of the outbox and hands them to the courier, one at a time per chat and at the platform's
 * pace. Only one sender per bot may run; the lease sees to that.
 */
public final class SendLetters {

    static final int MOST_IN_FLIGHT = 8;

    private static final int AT_ONCE = 64;
    private static final Duration CLAIM = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS_FOR_ORPHANS = Duration.ofSeconds(5);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(10);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

    private final Outbox outbox;
    private final Deliver deliver;
    private final Pace pace;
    private final Sender sender;
    private final Hand hand = new Hand();
    private final Set<Long> busyChats = ConcurrentHashMap.newKeySet();
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private Instant nextLookForOrphans = Instant.EPOCH;

    /** @param owner a name of this process, new at each start */
    public record Sender(Courier courier, String owner, Executor executor, InstantSource clock) {}

    public SendLetters(Outbox outbox, Aftermath aftermath, Sender sender) {
        this.outbox = outbox;
        this.sender = sender;
        this.pace = new Pace(sender.courier().limits());
        this.deliver = new Deliver(outbox, aftermath, sender, pace);
    }

    /** Sends what may be sent now. Returns how long to wait before the next round unless woken earlier. */
    public Duration round() {
        Instant now = sender.clock().instant();
        settleOrphans(now);
        refill(now);
        Set<Long> waitingChats = new HashSet<>();
        for (Claimed claimed : hand.inOrder()) {
            if (underWay.size() < MOST_IN_FLIGHT && !sendIfPossible(claimed, waitingChats, now)) {
                waitingChats.add(chatId(claimed));
            }
        }
        return untilNext(now);
    }

    /** Gives back nothing: claims run out by themselves. Call it when the lease is lost. */
    public void forgetClaims() {
        hand.clear();
    }

    /** A call of this process may outlast its claim: that letter is no orphan. */
    private void settleOrphans(Instant now) {
        if (now.isBefore(nextLookForOrphans)) {
            return;
        }
        nextLookForOrphans = now.plus(BETWEEN_LOOKS_FOR_ORPHANS);
        Set<Long> own = Set.copyOf(underWay);
        for (Claimed orphan : outbox.orphans(sender.courier().bot(), now)) {
            if (!own.contains(orphan.letter().id())) {
                outbox.settle(orphan.letter().id(), Settle.orphaned(orphan, now));
            }
        }
    }

    private void refill(Instant now) {
        hand.dropExpired(now);
        if (!hand.isFull()) {
            Instant until = now.plus(CLAIM);
            Outbox.Claim claim = new Outbox.Claim(sender.owner(), AT_ONCE, now, until);
            hand.take(outbox.claim(sender.courier().bot(), claim), until);
        }
    }

    /** @param waitingChats chats in which an earlier letter waits: no later one may overtake it */
    private boolean sendIfPossible(Claimed claimed, Set<Long> waitingChats, Instant now) {
        Chat chat = claimed.letter().chat();
        boolean fleeting = isFleeting(claimed);
        if (!fleeting) {
            boolean waits =
                    waitingChats.contains(chat.id()) || pace.earliest(chat).isAfter(now);
            if (waits || !busyChats.add(chat.id())) {
                return false;
            }
            pace.take(chat, now);
        }
        hand.letGo(claimed);
        underWay.add(claimed.letter().id());
        sender.executor().execute(() -> sendOne(claimed, fleeting));
        return true;
    }

    private void sendOne(Claimed claimed, boolean fleeting) {
        try {
            deliver.now(claimed);
        } finally {
            underWay.remove(claimed.letter().id());
            if (!fleeting) {
                busyChats.remove(chatId(claimed));
            }
        }
    }

    private Duration untilNext(Instant now) {
        return hand.inOrder().stream()
                .map(claimed ->
                        Duration.between(now, pace.earliest(claimed.letter().chat())))
                .map(wait -> wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait)
                .reduce(LONGEST_WAIT, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** The answer to a press is of another kind for the platform and is worthless when late. */
    private static boolean isFleeting(Claimed claimed) {
        return claimed.letter().content() instanceof Outgoing.Toast;
    }

    private static long chatId(Claimed claimed) {
        return claimed.letter().chat().id();
    }

    /** For a clean stop: letters whose calls are still under way. */
    public int inFlight() {
        return underWay.size();
    }
}
