package org.classliaison.core.act.stages;

import java.time.Duration;
import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.files.Table;

/**
 * A list of people's days that a member has sent, until they take it over or drop it.
 *
 * @param table what {@link SieveTable} has left of the file
 */
public record StageList(long id, BotId bot, long personId, Table table, Instant sentAt) {

    public static final Duration LIFE = Duration.ofDays(1);
}
