package org.classliaison.core.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** Where the notices hang. */
public interface Copies {

    /** Replaces the copy in that class, if there is one. */
    void put(Copy copy);

    /** In the order of the classes' ids. */
    List<Copy> of(long noticeId);

    Optional<Copy> in(long noticeId, long classId);

    /** Locks the row until the transaction ends. */
    Optional<Copy> lock(long noticeId, long classId);

    /** Says that the numbers on a notice's copies have changed: on that class's, or with 0 on all. */
    void stir(long noticeId, long classId);

    /** Copies with other numbers than they show, last changed before then; oldest change first. */
    List<Stirred> stirred(BotId bot, Instant changedBefore, int most);

    /** Writes what the copy shows now; it is stirred no more. */
    void calm(Copy copy);

    record Stirred(long noticeId, long classId) {}
}
