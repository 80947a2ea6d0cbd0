package org.classliaison.app.bench;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Who;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.jspecify.annotations.Nullable;

/**
 * A chat platform that answers at once and is never in the way, so that the bot alone is measured.
 * Payloads are {@code messageId TAB addressed TAB text}.
 */
final class BenchPlatform implements UpdateReader, Courier, DeepLinks {

    static final BotId BOT = new BotId("bench");
    static final Chat GROUP = Chat.group(BOT, -1);
    private static final Who STUDENT = Who.person(1, "bench");

    private final AtomicLong sent = new AtomicLong();
    private final Map<Long, Long> repliedAtNanos = new ConcurrentHashMap<>();

    static Arrival arrival(long messageId, boolean addressed, String text) {
        return new Arrival(BOT, messageId, GROUP.id(), messageId + "\t" + addressed + "\t" + text);
    }

    @Override
    public BotId bot() {
        return BOT;
    }

    @Override
    public Incoming read(String payload) {
        String[] parts = payload.split("\t", 3);
        long messageId = Long.parseLong(parts[0]);
        boolean addressed = Boolean.parseBoolean(parts[1]);
        return new Incoming.Line(GROUP, STUDENT, messageId, parts[2], addressed, null, Instant.now());
    }

    @Override
    public SendResult send(Claimed claimed) {
        if (claimed.letter().content() instanceof Outgoing.Say say && say.replyTo() != null) {
            repliedAtNanos.putIfAbsent(say.replyTo(), System.nanoTime());
        }
        return new SendResult.Sent(sent.incrementAndGet());
    }

    @Override
    public Pace.Limits limits() {
        return Pace.Limits.none();
    }

    /** How many letters have been handed to this courier. */
    long sent() {
        return sent.get();
    }

    /** When the reply to that message was handed to the courier, or null while there is none. */
    @Nullable
    Long repliedAt(long messageId) {
        return repliedAtNanos.get(messageId);
    }

    @Override
    public String startLink(String payload) {
        return "bench:" + payload;
    }

    @Override
    public String addToGroupLink(String payload) {
        return "bench:" + payload;
    }
}
