package org.classliaison.core.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Occurrence.State;

/** The tellings of all reminders. */
public interface Occurrences {

    /** Part of the caller's transaction; one whose place in the series is taken changes nothing. */
    void addAll(List<Occurrence> occurrences);

    /**
     * Locks those that are due, in the order of their times, until the transaction ends: whoever gets one has to say in it
     * which letter tells it, or to mark it. What another instance holds is passed over, so that none is told twice.
     */
    List<Due> take(BotId bot, Instant now, Lot lot);

    /**
     * How much is taken.
     *
     * @param part of so many ({@code of}) parts, 0 for the first: what is for one target is always in the same part
     */
    record Lot(int most, int part, int of) {

        public static Lot first(int most) {
            return new Lot(most, 0, 1);
        }
    }

    /** What waits until that moment for the targets of what was taken, besides that. */
    List<Occurrence> waitingBeside(List<Occurrence> taken, Instant until);

    /** Those that still wait, as {@link #take} does. */
    List<Due> takeThese(Collection<Long> ids);

    /**
     * What was told to one person or to a group by a letter written since then, and has not arrived and never will: for
     * the first time, or after somebody has put it off, and not because the letter before had not arrived either.
     */
    List<Due> undelivered(BotId bot, Instant since);

    /** Marks them as SENT, by those letters. */
    void wrote(Map<Long, Long> letterByOccurrence);

    /** Only the state; does nothing for those that are gone. */
    void mark(Collection<Long> ids, State state);

    /** Locks its row until the transaction ends. */
    Optional<Due> lock(long id);

    /** Writes the date it tells of, its time and its course. */
    void save(Occurrence occurrence);

    /** From that place in the series on, earliest first. */
    List<Occurrence> of(long reminderId, LocalDate from);

    /** The same for all reminders of a class, those about persons too. */
    List<Occurrence> ofClass(long classId, LocalDate from);

    int removeWaiting(long reminderId);

    /** Drops what was told or left out, and whose day is so long over. */
    int removeDueBefore(LocalDate day);
}
