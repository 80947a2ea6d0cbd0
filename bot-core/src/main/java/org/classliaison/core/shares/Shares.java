package org.classliaison.core.shares;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/** What people share. */
public interface Shares {

    void add(Share share);

    /** Writes class, piece and stage; lock it before. */
    void save(Share share);

    Optional<Share> byId(long id);

    List<Share> byIds(List<Long> ids);

    /** Locks the row until the transaction ends. */
    Optional<Share> lock(long id);

    /** Newest first. */
    List<Share> of(long authorId);

    /** Those that wait for somebody's word, oldest first. */
    List<Share> inReview(BotId bot);

    /** Keeps where somebody who decides has got it to see, so that it can be taken back from there as well. */
    void shownBy(long shareId, Sight sight);

    List<Sight> shown(long shareId);

    /** With its turns. */
    void remove(long id);

    /** Drafts that were last changed before then. */
    int removeDrafts(Instant before);

    /** With their turns. */
    int removeChangedBefore(Instant before);

    /**
     * What somebody who decides has before them.
     *
     * @param look the letter that shows the share as it will be
     * @param cardId the letter below it, with the buttons; null where it is not known
     */
    record Sight(Turn.Posted look, @Nullable Long cardId) {}
}
