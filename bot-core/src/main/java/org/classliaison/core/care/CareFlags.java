package org.classliaison.core.care;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Sign;

/** The flags there are. All that changes where one stands says whether it really did: somebody may have been quicker. */
public interface CareFlags {

    /** Part of the caller's transaction, which handles the line as well. */
    void add(CareFlag flag, CareText text, Writer writer);

    Optional<CareFlag> byId(long id);

    /** Its words; empty once they are gone. Whoever shows them notes it in {@link CareLog}. */
    Optional<CareText> text(long id);

    /** Who wrote it; empty once that is gone. Whoever shows it notes it in {@link CareLog}. */
    Optional<Writer> writer(long id);

    /** Replaces the words, where there still are some or an appeal brings new ones. */
    void write(long id, CareText text);

    /** The flag on that message, whatever has become of it, the newest first. */
    Optional<CareFlag> byMessage(long classId, String messageMark);

    /** A flag of the category that is not closed, of the same words or the same writer, raised since then. */
    Optional<CareFlag> alike(long classId, Category category, Tracks tracks, Instant since);

    /** One more line, or one more report, of the same. @return false if it is closed by now */
    boolean countUp(long id);

    /**
     * The line was edited, or a more urgent one of the same came. Of what becomes danger nobody has been told yet.
     *
     * @return false if it is closed by now
     */
    boolean follow(long id, Sign sign, Tracks tracks);

    /** Those of the class that nobody has before them, the most urgent first; of all audiences. */
    List<CareFlag> waiting(long classId, Instant now);

    /** Those that only branch admins may see, of all classes, the most urgent first. */
    List<CareFlag> waitingForAdmins(BotId bot, Instant now);

    /** Those that are not closed and of which nobody has been told, oldest first. */
    List<CareFlag> untold(BotId bot);

    /** @return false if somebody has been told before */
    boolean tell(long id, Instant at);

    /** How often people were told of a flag as it is now. */
    enum Told {
        ONCE(1),
        /** After that the branch knows that nobody looks, and nobody is told any more. */
        TWICE(2);

        private final int times;

        Told(int times) {
            this.times = times;
        }

        public int times() {
            return times;
        }
    }

    /** Danger that is not closed, whose words nobody has opened, first told before then and so often; oldest first. */
    List<CareFlag> unopened(BotId bot, Told told, Instant firstBefore);

    /** @return false if it was told more often than that by now */
    boolean tellAgain(long id, Told soFar);

    /** Somebody has read its words. */
    void open(long id, Instant at);

    /** Takes a free one, or keeps one's own longer. @return false if somebody else has it, or it is closed */
    boolean lease(long id, CareState.Leased lease, Instant now);

    /** Gives it back. @return false if it was not theirs */
    boolean release(long id, long by);

    /** @return false unless it is with whoever closes it; a lease that is over counts while nobody else has taken it */
    boolean close(long id, CareState.Closed closed);

    /**
     * Takes back one's own closing.
     *
     * @return false if it was closed by somebody else or before then
     */
    boolean reopen(long id, CareState.Leased lease, Instant closedSince);

    /** Puts it before people once more, if it is closed. @return false if there was an appeal before */
    boolean appeal(long id, Instant at);

    /** What its writer may know: all that is kept of theirs, in all classes, newest first. */
    List<CareFlag> ofWriter(Collection<String> writerMarks);

    /** All of a writer's lines that the bot has read itself and that are not closed. @return how many there were */
    int removeOpen(Collection<String> writerMarks);

    /** All of a writer's, whatever has become of them. @return how many there were */
    int forget(Collection<String> writerMarks);

    /** Those that nobody has closed, raised or appealed against before then; the caller counts and removes them. */
    List<CareFlag> openSince(Instant before, int most);

    void remove(Collection<Long> ids);

    /** Drops words and writer of what was closed before then. @return of how many */
    int strip(Instant closedBefore);

    /** Drops what was both raised and closed before. @return how many */
    int removeClosed(Instant raisedBefore, Instant closedBefore);
}
