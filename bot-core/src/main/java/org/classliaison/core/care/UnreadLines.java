package org.classliaison.core.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** Lines that were answered while detectors were still being learned; sealed, and gone as soon as they are looked at. */
public interface UnreadLines {

    /**
     * Part of the transaction that answers the line.
     *
     * @param id new
     * @param personMark of {@link Marks#person}, so that whoever wants to be forgotten is
     */
    void put(long id, Unread line, String personMark, Instant at);

    /** The ids, oldest first. */
    List<Long> waiting(BotId bot, int most);

    /** Empty where it was taken or forgotten meanwhile. */
    Optional<Unread> byId(long id);

    /** @return false if somebody else has done so */
    boolean remove(long id);

    /** All of a person's. */
    void forget(String personMark);

    int removeBefore(Instant before);
}
