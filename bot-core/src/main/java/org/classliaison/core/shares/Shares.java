package org.classliaison.core.shares;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

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
    void shownBy(long shareId, Turn.Posted letter);

    List<Turn.Posted> shown(long shareId);

    /** With its turns. */
    void remove(long id);

    /** Drafts that were last changed before then. */
    int removeDrafts(Instant before);

    /** With their turns. */
    int removeChangedBefore(Instant before);
}
