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

    /** Says what is due to all copies of a notice; it takes the place of what was due before. */
    void mark(long noticeId, Copy.Change due);

    /** Those of a notice that something is due to, locked until the transaction ends. */
    List<Copy> marked(long noticeId, int most);

    /** Notices with such copies. */
    List<Long> unfinished(BotId bot, int most);

    /** Says that the numbers on a notice's copies have changed: on that class's, or with 0 on all. */
    void stir(long noticeId, long classId);

    /** Copies with other numbers than they show, last changed before then; oldest change first. */
    List<Stirred> stirred(BotId bot, Instant changedBefore, int most);

    /** Writes what the copy shows now; it is stirred no more. */
    void calm(Copy copy);

    record Stirred(long noticeId, long classId) {}
}
