package org.classliaison.core.flow;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.Settle;
import org.classliaison.core.outbox.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call to the platform: marked before, written down after. No transaction is open while it runs. */
final class Deliver {

    private static final Logger log = LoggerFactory.getLogger(Deliver.class);

    private final Outbox outbox;
    private final Aftermath aftermath;
    private final SendLetters.Sender sender;
    private final Pace pace;

    Deliver(Outbox outbox, Aftermath aftermath, SendLetters.Sender sender, Pace pace) {
        this.outbox = outbox;
        this.aftermath = aftermath;
        this.sender = sender;
        this.pace = pace;
    }

    /** Never throws: a letter whose end could not be written stays SENDING and is found as an orphan. */
    void now(Claimed claimed) {
        long id = claimed.letter().id();
        try {
            Optional<Settlement> withoutCall =
                    Settle.before(claimed, sender.clock().instant());
            if (withoutCall.isPresent()) {
                outbox.settle(id, withoutCall.get());
                return;
            }
            if (!outbox.markSending(id, sender.owner())) {
                return;
            }
            SendResult result = sender.courier().send(claimed);
            Instant now = sender.clock().instant();
            hold(claimed, result, now);
            aftermath.of(claimed, result, Settle.after(claimed, result, now));
        } catch (RuntimeException e) {
            log.warn("Letter {}: its end is not written down; it is looked at again once the claim runs out", id, e);
        }
    }

    private void hold(Claimed claimed, SendResult result, Instant now) {
        pace.holdAll(now.plus(Settle.keepStill(result)));
        if (result instanceof SendResult.NotNow notNow && notNow.hold() == SendResult.Hold.CHAT) {
            pace.holdChat(claimed.letter().chat(), now.plus(notNow.pause()));
        }
    }
}
