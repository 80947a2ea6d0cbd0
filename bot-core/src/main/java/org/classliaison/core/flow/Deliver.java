package org.classliaison.core.flow;

import java.time.Instant;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.Settle;
import org.classliaison.core.outbox.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call to the platform for a letter that is marked, and what it leads to. No transaction is open while it runs. */
final class Deliver {

    private static final Logger log = LoggerFactory.getLogger(Deliver.class);

    private final Together<Aftermath.Ended> ends;
    private final SendLetters.Sender sender;
    private final Turns turns;

    Deliver(Aftermath aftermath, SendLetters.Sender sender, Turns turns) {
        this.ends = new Together<>(aftermath::of);
        this.sender = sender;
        this.turns = turns;
    }

    /** Never throws: a letter whose end could not be written stays SENDING and is found as an orphan. */
    void now(Claimed claimed) {
        try {
            SendResult result = sender.courier().send(claimed);
            Instant now = sender.clock().instant();
            Settlement settlement = Settle.after(claimed, result, now);
            learn(claimed, result, now);
            if (!UnderWay.isFleeting(claimed)) {
                turns.putOff().note(claimed, settlement);
            }
            ends.run(new Aftermath.Ended(claimed, result, settlement));
        } catch (RuntimeException e) {
            log.warn(
                    "Letter {}: its end is not written down; it is looked at again once the claim runs out",
                    claimed.letter().id(),
                    e);
        }
    }

    private void learn(Claimed claimed, SendResult result, Instant now) {
        turns.pace().holdAll(now.plus(Settle.keepStill(result)));
        if (result instanceof SendResult.NotNow notNow && notNow.hold() == SendResult.Hold.CHAT) {
            turns.pace().throttled(turns.lanes().chat(claimed), now, notNow.pause());
        } else if (result instanceof SendResult.Moved moved) {
            turns.lanes().moved(claimed, moved.newChatId());
        }
    }
}
