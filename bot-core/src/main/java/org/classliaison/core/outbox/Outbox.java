package org.classliaison.core.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.classliaison.core.chat.BotId;

/** Where letters wait. */
public interface Outbox {

    /** Part of the caller's transaction. */
    void post(Letter letter);

    /** Takes the letters that are due, answers first, then by age; conditional, so that two senders never share one. */
    List<Claimed> claim(BotId bot, Claim claim);

    /**
     * Commits that the call is about to be made.
     *
     * @return false if the claim has run out and somebody else may have the letter
     */
    boolean markSending(long letterId, String owner);

    /** Writes down what became of a claimed letter. */
    void settle(long letterId, Settlement settlement);

    /** Letters that a dead sender left SENDING: nobody knows whether they arrived. Claims that ran out become READY. */
    List<Claimed> orphans(BotId bot, Instant now);

    int count(BotId bot, LetterState state);

    /** What has become of these letters, by age; without those that have been dropped since. */
    List<Fate> fates(Collection<Long> letterIds);

    /** @param until when the claim runs out */
    record Claim(String owner, int most, Instant now, Instant until) {}

    /** Drops sent and dead letters of that age, with their texts. */
    int removeSettled(Instant before);
}
