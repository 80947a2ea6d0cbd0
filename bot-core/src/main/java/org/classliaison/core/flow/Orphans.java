package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settle;

/** Letters that a dead sender left behind during a call. Claims that ran out before a call become ready by the look. */
final class Orphans {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final BotId bot;
    private final UnderWay underWay;
    private Instant nextLook = Instant.EPOCH;

    Orphans(Outbox outbox, BotId bot, UnderWay underWay) {
        this.outbox = outbox;
        this.bot = bot;
        this.underWay = underWay;
    }

    /** A call of this process may outlast its claim: that letter is no orphan. Asked before the look as well as after. */
    void settle(Instant now) {
        if (now.isBefore(nextLook)) {
            return;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        List<Claimed> left = outbox.orphans(bot, now).stream()
                .filter(claimed -> !underWay.has(claimed))
                .toList();
        left.forEach(orphan -> outbox.settle(orphan.letter().id(), Settle.orphaned(orphan, now)));
    }
}
