package org.classliaison.core.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** Letters in doubt on their way through people's hands. Everything here is part of the caller's transaction. */
public interface Doubts {

    /** Letters to groups in doubt that nobody has been asked about, oldest first. */
    List<Letter> untold(BotId bot, int most);

    void open(DoubtCase opened);

    /** A letter that tells a person about the case. */
    void addCard(long caseId, Card card);

    /** Locks the case until the transaction ends: of two people who press, one is the first. */
    Optional<DoubtCase> lock(long caseId);

    void save(DoubtCase decided);

    List<Card> cards(long caseId);

    /** Empty once the letter has been dropped for its age. */
    Optional<Letter> letter(long letterId);

    /** Takes a person off the cases they have decided and drops the cards they were sent. */
    void forget(long personId);

    /**
     * Drops cases opened before then whose letters are gone, and their cards.
     *
     * @return how many cases
     */
    int removeBefore(Instant before);

    record Card(long personId, long letterId) {}
}
