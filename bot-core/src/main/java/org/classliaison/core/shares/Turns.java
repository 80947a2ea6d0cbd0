package org.classliaison.core.shares;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** The queues of the classes. */
public interface Turns {

    /** Does nothing where the share waits in that class already. */
    void add(BotId bot, Turn turn);

    /** In all classes, waiting and posted. */
    List<Turn> of(long shareId);

    /** Those that wait, the longest first. */
    List<Turn> waiting(long classId);

    /** The classes in which something waits. */
    List<Long> classesWaiting(BotId bot);

    void save(Turn posted);

    /** @return false if it does not wait there any more */
    boolean takeOut(long shareId, long classId);

    /** The day of the last post in that class, even if that was taken back. */
    Optional<LocalDate> lastDay(long classId);

    /** @return false if something was posted there on that day already */
    boolean takeDay(long classId, LocalDate day);

    boolean isMuted(long classId);

    void mute(long classId, boolean muted);
}
