package org.classliaison.core.people;

import java.time.Instant;
import org.classliaison.core.chat.BotId;

/**
 * What keeps the bot from its work in a class's group, until it works again.
 *
 * @param since when it was noticed
 */
public record Trouble(BotId bot, long classId, Kind kind, Instant since) {

    /** Stored by name: rename with a migration. */
    public enum Kind {
        /** Removed from the group, or the group is gone. */
        OUT,
        /** In the group, but not allowed to write there. */
        SILENCED,
        /** Not allowed to pin. */
        NO_PIN
    }
}
