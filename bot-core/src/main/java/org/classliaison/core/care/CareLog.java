package org.classliaison.core.care;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.BotId;

/** Who has looked at what: every opening stands here, and no writer does. */
public interface CareLog {

    /** @param flagId 0 where it is about all of a class, such as an export */
    record Entry(long id, BotId bot, long classId, long flagId, Deed deed, long by, Instant at) {}

    /** Stored by name: rename with a migration. */
    enum Deed {
        /** The words were shown. */
        OPENED,
        /** The writer's name was shown. */
        NAMED,
        CLOSED,
        UNDONE,
        HANDED_OVER,
        NOTED,
        EXPORTED,
        SWITCHED
    }

    void note(Entry entry);

    /** Newest first. */
    List<Entry> of(BotId bot, Instant since, int most);

    int removeBefore(Instant before);
}
