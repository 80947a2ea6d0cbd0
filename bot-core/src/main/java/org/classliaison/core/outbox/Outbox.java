package org.classliaison.core.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.classliaison.core.chat.BotId;

/** Where letters wait. */
public interface Outbox {

    /** Part of the caller's transaction. */
    default void post(Letter letter) {
        postAll(List.of(letter));
    }

    /** Part of the caller's transaction; as many as there are groups. */
    void postAll(List<Letter> letters);

    /** Takes the letters that are due, answers first, then by age; conditional, so that two senders never share one. */
    List<Claimed> claim(BotId bot, Claim claim);

    /**
     * Commits that the calls are about to be made.
     *
     * @return the letters that may be sent; the claims of the others have run out and somebody else may have them
     */
    Set<Long> markSending(Collection<Long> letterIds, String owner);

    /** Writes down what became of a claimed letter. */
    void settle(long letterId, Settlement settlement);

    /**
     * Writes down what the call led to that was made for this claim. Unless it has delivered, its news is too old once
     * another call has been made.
     */
    void settleCall(Claimed claimed, Settlement settlement);

    /** The same as {@link #settle} for several letters, those that were sent in one statement. */
    void settleAll(Map<Long, Settlement> settlements);

    /** Letters that a dead sender left SENDING: nobody knows whether they arrived. Claims that ran out become READY. */
    List<Claimed> orphans(BotId bot, Instant now);

    int count(BotId bot, LetterState state);

    /** What has become of these letters, by age; without those that have been dropped since. */
    List<Fate> fates(Collection<Long> letterIds);

    /** @param until when the claim runs out */
    record Claim(String owner, Lot lot, Instant now, Instant until) {}

    /** @param last the rank behind which nothing is taken */
    record Lot(int most, Letter.Rank last) {

        public static Lot of(int most) {
            return new Lot(most, Letter.Rank.BROADCAST);
        }
    }

    /** Drops letters of that age with their texts: those sent, dead, or so long in doubt that nobody will tell. */
    int removeSettled(Instant before);
}
