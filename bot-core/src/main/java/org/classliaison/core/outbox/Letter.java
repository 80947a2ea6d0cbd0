package org.classliaison.core.outbox;

import java.time.Instant;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;

/** Something to be done in a chat, written down in the same transaction as the reason for it. */
public record Letter(long id, Chat chat, Outgoing content, Terms terms, Instant writtenAt) {

    /** How a letter wants to be treated; its author decides. */
    public record Terms(Doubt doubt, Rank rank) {}

    /** What to do when nobody can tell whether the letter arrived. */
    public enum Doubt {
        /** Send it once more: a double is better than silence. */
        REPEAT_ONCE,
        /** Leave it until a person decides. */
        ASK,
        /** Let it go: late is worse than never. */
        DROP
    }

    /** Answers go before broadcasts. The order of the constants is the order of sending. */
    public enum Rank {
        ANSWER,
        BROADCAST
    }
}
