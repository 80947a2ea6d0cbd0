package org.classliaison.core.act.stages;

import java.time.Duration;
import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.files.Table;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;

/**
 * A list of people's days that a member has sent, until they take it over or drop it; or one line, until they have said
 * which class it is about.
 *
 * @param table what {@link SieveTable} has left of the file, or the line in its only cell
 */
public record StageList(long id, BotId bot, long personId, Table table, Instant sentAt) {

    public static final Duration LIFE = Duration.ofDays(1);

    /** Names the list and the class, and says nothing of what stands in it. */
    Offered offering(Action action, long classId) {
        return new Offered(bot, action, id, String.valueOf(classId));
    }
}
