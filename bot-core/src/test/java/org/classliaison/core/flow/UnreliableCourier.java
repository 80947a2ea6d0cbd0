package org.classliaison.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.InDoubt;
import org.classliaison.core.outbox.SendResult.Moved;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;
import org.classliaison.core.testing.Town;

/** Fails, refuses, says that it does not know though it has delivered, and dies in the middle of a call. */
final class UnreliableCourier implements Courier {

    /** The process ends here: nothing after the call is done any more. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    static final Pace.Limits LIMITS =
            new Pace.Limits(Duration.ofMillis(36), Duration.ofSeconds(1), Duration.ofMillis(3500), 3);

    /** A message that has arrived, with what the bot believed about the letter before the call. */
    record Delivery(Claimed claimed) {}

    final List<Delivery> deliveries = new ArrayList<>();
    boolean honest;
    boolean crashing;
    private final Random random;
    private long lastMessageId;

    UnreliableCourier(Random random) {
        this.random = random;
    }

    @Override
    public BotId bot() {
        return Town.BOT;
    }

    @Override
    public Pace.Limits limits() {
        return LIMITS;
    }

    @Override
    public SendResult send(Claimed claimed) {
        if (crashing) {
            deliverPerhaps(claimed);
            throw new Crash();
        }
        int what = honest ? 99 : random.nextInt(100);
        if (what < 8) {
            deliverPerhaps(claimed);
            return new InDoubt("read time-out");
        }
        return what < 14 ? notNow(what) : what < 17 ? lasting(claimed, what) : deliver(claimed);
    }

    private static SendResult notNow(int what) {
        return what < 11
                ? new NotNow(Duration.ofSeconds(3), Hold.CHAT, "429")
                : new NotNow(Duration.ofSeconds(2), what == 11 ? Hold.LETTER : Hold.BOT, "429");
    }

    private static SendResult lasting(Claimed claimed, int what) {
        long chatId = claimed.letter().chat().id();
        boolean mayMove = chatId < 0 && chatId > -1_000;
        return what < 16 && mayMove ? new Moved(chatId - 1_000) : new Refused(Reason.DECLINED, "400");
    }

    private void deliverPerhaps(Claimed claimed) {
        if (random.nextBoolean()) {
            deliver(claimed);
        }
    }

    private SendResult deliver(Claimed claimed) {
        deliveries.add(new Delivery(claimed));
        return new Sent(++lastMessageId);
    }
}
