package org.classliaison.core.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.classliaison.core.chat.BotId;

/** Where updates wait. Unique by bot and update id. */
public interface Inbox {

    /** Commits before it returns; updates that are already there are left as they are. */
    void accept(List<Arrival> arrivals);

    /** The oldest unhandled updates, in the order of acceptance. */
    List<Waiting> waiting(BotId bot, int most);

    /** Marks updates as handled and drops their payload: what raised no question is not kept. */
    void done(Collection<Long> ids);

    /** Puts an update aside that cannot be read or handled; it is shown in health and the others go on. */
    void setAside(long id, String reason);

    int countWaiting(BotId bot);

    int countSetAside(BotId bot);

    /** The newest first. */
    List<SetAside> setAside(BotId bot, int most);

    /**
     * Drops what was handled or set aside before then: what could not be handled still says what somebody wrote. A
     * platform repeats an unconfirmed update for a day at most.
     */
    int removeEnded(Instant before);
}
