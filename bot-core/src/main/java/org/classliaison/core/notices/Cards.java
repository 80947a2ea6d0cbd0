package org.classliaison.core.notices;

import java.util.List;
import java.util.Optional;

/** What members have in hand: a card for each notice, and the words they are about to type for it. */
public interface Cards {

    /** Replaces the person's card for that notice: only the newest changes with the others. */
    void put(Card card);

    List<Card> of(long noticeId);

    /** Replaces what the person was writing before. */
    void begin(Writing writing);

    Optional<Writing> writing(long personId);

    void end(long personId);

    /** All of a person's. */
    void forget(long personId);

    /** @param shown a digest of what the card shows, so that nothing is sent that changes nothing */
    record Card(long noticeId, long personId, long letterId, int shown) {}

    /**
     * What the next words of a person are for.
     *
     * @param revision of the notice when they began
     * @param kept words that came when somebody else had been quicker; empty for none
     */
    record Writing(long personId, long noticeId, Step step, int revision, String kept) {}

    /** Stored by name: rename with a migration. */
    enum Step {
        WORDS,
        /** Goes on from the words there are. */
        MORE,
        ENCLOSURE,
        TIME,
        CLASSES,
        PLACES,
        LINK,
        CORRECTION,
        REASON
    }
}
