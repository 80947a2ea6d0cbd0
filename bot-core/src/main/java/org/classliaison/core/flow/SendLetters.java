package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final int WINDOW = 64;
    private static final Duration CLAIM = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS_FOR_ORPHANS = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Deliver deliver;
    private final Pace pace;
    private final Sender sender;

    private final Map<Long, Claimed> inHand = new LinkedHashMap<>();
    private final Set<Long> busyChats = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inFlight = new AtomicInteger();
    private Instant claimsEnd = Instant.EPOCH;
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
        Iterator<Claimed> letters = new ArrayList<>(inHand.values()).iterator();
        while (letters.hasNext() && inFlight.get() < MOST_IN_FLIGHT) {
            sendIfPossible(letters.next(), now);
        }
        return Duration.ofMillis(inHand.isEmpty() ? 200 : 10);
    }

    /** Gives back nothing: claims run out by themselves. Call it when the lease is lost. */
    public void forgetClaims() {
        inHand.clear();
    }

    private void settleOrphans(Instant now) {
        if (now.isBefore(nextLookForOrphans)) {
            return;
        }
        nextLookForOrphans = now.plus(BETWEEN_LOOKS_FOR_ORPHANS);
        for (Claimed orphan : outbox.orphans(sender.courier().bot(), now)) {
            outbox.settle(orphan.letter().id(), Settle.orphaned(orphan, now));
        }
    }

    private void refill(Instant now) {
        if (now.isAfter(claimsEnd)) {
            inHand.clear();
        }
        if (inHand.size() > WINDOW / 2) {
            return;
        }
        claimsEnd = inHand.isEmpty() ? now.plus(CLAIM) : claimsEnd;
        Outbox.Claim claim = new Outbox.Claim(sender.owner(), WINDOW - inHand.size(), now, now.plus(CLAIM));
        List<Claimed> claimed = outbox.claim(sender.courier().bot(), claim);
        claimed.forEach(one -> inHand.put(one.letter().id(), one));
    }

    private void sendIfPossible(Claimed claimed, Instant now) {
        long chatId = claimed.letter().chat().id();
        boolean fleeting = claimed.letter().content() instanceof Outgoing.Toast;
        if (!fleeting && (pace.earliest(claimed.letter().chat()).isAfter(now) || !busyChats.add(chatId))) {
            return;
        }
        if (!fleeting) {
            pace.take(claimed.letter().chat(), now);
        }
        inHand.remove(claimed.letter().id());
        inFlight.incrementAndGet();
        sender.executor().execute(() -> sendOne(claimed, fleeting));
    }

    private void sendOne(Claimed claimed, boolean fleeting) {
        try {
            deliver.now(claimed);
        } finally {
            inFlight.decrementAndGet();
            if (!fleeting) {
                busyChats.remove(claimed.letter().chat().id());
            }
        }
    }

    /** For a clean stop: letters whose calls are still under way. */
    public int inFlight() {
        return inFlight.get();
    }
}
