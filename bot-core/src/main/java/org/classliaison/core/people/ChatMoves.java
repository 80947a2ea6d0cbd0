package org.classliaison.core.people;

import org.classliaison.core.chat.BotId;

/** A group that gets a new chat id. */
public interface ChatMoves {

    /**
     * Rewrites the chat id wherever it stands: class, waiting letters, questions. Once and in the caller's
     * transaction; a second call finds nothing to do.
     */
    void move(BotId bot, long from, long to);
}
