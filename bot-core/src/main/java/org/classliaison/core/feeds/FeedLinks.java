package org.classliaison.core.feeds;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.feeds.FeedLink.Holder;

/** The addresses in force. A holder has at most one. */
public interface FeedLinks {

    /** Takes the place of the holder's address before, which opens nothing any more. */
    void put(FeedLink link);

    Optional<FeedLink> byHash(String hash);

    /** In the order in which they were made. */
    List<FeedLink> of(long personId);

    /** @return false if there was none */
    boolean revoke(Holder holder);

    /** All of a person's. */
    void forget(long personId);
}
