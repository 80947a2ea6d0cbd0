package org.classliaison.core.feeds;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * One address that was given to one person.
 *
 * @param hash what {@link FeedSecret#hash} makes of its secret; the secret itself is kept nowhere
 */
public record FeedLink(long id, BotId bot, Holder holder, String hash, Instant madeAt) {

    /**
     * Who has it, and what it shows.
     *
     * @param classId a class that the person looks after, or null for what concerns the person
     */
    public record Holder(long personId, @Nullable Long classId) {}
}
