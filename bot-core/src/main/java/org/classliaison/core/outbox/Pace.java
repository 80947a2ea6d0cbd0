package org.classliaison.core.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.classliaison.core.chat.Chat;

/**
 * When a chat may be addressed next: evenly spaced over the whole bot and in each chat.
 * Windows and buckets overshoot a platform's limit and then collapse; spacing does not.
 */
public final class Pace {

    /**
     * @param everywhere time between two calls of the bot
     * @param inPrivate time between two calls in one private chat
     * @param inGroup time between two calls in one group once the burst is used up
     * @param groupBurst calls that a group that was quiet may get at once
     */
    public record Limits(Duration everywhere, Duration inPrivate, Duration inGroup, int groupBurst) {

        public static Limits none() {
            return new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 1);
        }
    }

    /** A call that is so late does not make the next ones late; they follow each other that much closer. */
    private static final Duration CATCH_UP = Duration.ofMillis(20);

    /** Throttled in two chats within this time, it is the whole bot that was too fast, whatever the platform says. */
    private static final Duration SAME_CAUSE = Duration.ofSeconds(2);

    private static final Instant LONG_AGO = Instant.EPOCH;

    private final Limits limits;
    private final Map<Long, Instant> nextInChat = new HashMap<>();
    private final Map<Long, Instant> heldChats = new HashMap<>();
    private Instant nextAnywhere = LONG_AGO;
    private Instant heldEverywhere = LONG_AGO;
    private Instant lastThrottled = LONG_AGO;
    private long lastThrottledChat;

    public Pace(Limits limits) {
        this.limits = limits;
    }

    /** The first moment at which the chat may be addressed; in the past if it may be now. */
    public synchronized Instant earliest(Chat chat) {
        Instant held = later(heldEverywhere, heldChats.getOrDefault(chat.id(), LONG_AGO));
        Instant slot =
                later(nextAnywhere, nextInChat.getOrDefault(chat.id(), LONG_AGO).minus(allowance(chat)));
        return later(held, slot);
    }

    /** Takes the slot; call it only when {@link #earliest} has passed. */
    public synchronized void take(Chat chat, Instant now) {
        boolean busy = nextAnywhere.isAfter(now.minus(limits.everywhere));
        nextAnywhere = later(nextAnywhere, busy ? now.minus(CATCH_UP) : now).plus(limits.everywhere);
        Instant base = later(nextInChat.getOrDefault(chat.id(), LONG_AGO), now);
        nextInChat.put(chat.id(), base.plus(chat.isPrivate() ? limits.inPrivate : limits.inGroup));
        forgetBefore(now);
    }

    /** Says that the calls whose slots were taken really leave now: those after them count from here. */
    public synchronized void leave(Instant now) {
        nextAnywhere = later(nextAnywhere, now.minus(CATCH_UP).plus(limits.everywhere));
    }

    /** The platform asks that chat to wait; it may mean everybody. */
    public synchronized void throttled(Chat chat, Instant now, Duration pause) {
        boolean everybody = lastThrottledChat != chat.id() && lastThrottled.isAfter(now.minus(SAME_CAUSE));
        lastThrottled = now;
        lastThrottledChat = chat.id();
        holdChat(chat, now.plus(pause));
        if (everybody) {
            holdAll(now.plus(pause));
        }
    }

    public synchronized void holdChat(Chat chat, Instant until) {
        heldChats.merge(chat.id(), until, Pace::later);
    }

    public synchronized void holdAll(Instant until) {
        heldEverywhere = later(heldEverywhere, until);
    }

    private Duration allowance(Chat chat) {
        return chat.isPrivate() ? Duration.ZERO : limits.inGroup.multipliedBy(limits.groupBurst - 1L);
    }

    private void forgetBefore(Instant now) {
        if (nextInChat.size() > 10_000) {
            nextInChat.values().removeIf(next -> next.isBefore(now));
        }
        heldChats.values().removeIf(until -> until.isBefore(now));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
