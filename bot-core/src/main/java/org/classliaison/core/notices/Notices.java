package org.classliaison.core.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** The notices of the branch, with the wordings they had. */
public interface Notices {

    /** @param classIds the classes it is for today, by which members find it */
    void add(Notice notice, List<Long> classIds);

    /** Writes everything; lock it before. */
    void save(Notice notice, List<Long> classIds);

    Optional<Notice> byId(long id);

    /** Locks the row until the transaction ends. */
    Optional<Notice> lock(long id);

    /** Those that wait for a time that has come, and those still on their way; oldest first. */
    List<Long> due(BotId bot, Instant now, int most);

    /** Those whose cards still follow their letters. */
    List<Long> live(BotId bot, int most);

    /** Newest first, without dropped ones: those for one of the classes, and those of that author. */
    List<Notice> seenBy(BotId bot, List<Long> classIds, long authorId, int most);

    /** Newest first, of all classes, without dropped ones. */
    List<Notice> newest(BotId bot, int most);

    /** Keeps a wording that classes get to read. */
    void keep(Version version);

    /** Oldest first. */
    List<Version> versions(long noticeId);

    /** Removes notices that were last changed before then, with their copies, receipts and everything else of theirs. */
    int removeChangedBefore(Instant before);

    /** A wording of a notice, and who wrote it when. */
    record Version(long noticeId, int version, String words, long authorId, Instant at) {}
}
