package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.feeds.FeedLink;
import org.classliaison.core.feeds.FeedLink.Holder;
import org.jspecify.annotations.Nullable;

/** A row of feed_link: a person's own dates have class 0, so that its unique key sees them. */
record FeedLinkRow(long id, BotId bot, long personId, long classId, String secretHash, Instant madeAt) {

    static FeedLinkRow of(FeedLink link) {
        return new FeedLinkRow(
                link.id(),
                link.bot(),
                link.holder().personId(),
                number(link.holder().classId()),
                link.hash(),
                link.madeAt());
    }

    static long number(@Nullable Long classId) {
        return classId == null ? 0 : classId;
    }

    FeedLink link() {
        return new FeedLink(id, bot, new Holder(personId, classId == 0 ? null : classId), secretHash, madeAt);
    }
}
