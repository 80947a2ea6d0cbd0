package org.classliaison.core.outbox;

import org.classliaison.core.chat.BotId;

/** Carries letters to one platform. One call, one result; never retries by itself. */
public interface Courier {

    BotId bot();

    /** Never throws: whatever happens is one of the results. */
    SendResult send(Claimed claimed);

    /** How fast this platform may be addressed. */
    Pace.Limits limits();
}
