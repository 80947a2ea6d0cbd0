package org.classliaison.core.inbox;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Incoming;

/** Turns a platform's raw update into our words. One per bot. */
public interface UpdateReader {

    BotId bot();

    /** @throws UnreadableUpdate if the update is not what the platform's documentation promises */
    Incoming read(String payload);
}
