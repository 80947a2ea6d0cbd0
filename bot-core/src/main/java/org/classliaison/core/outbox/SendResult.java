package org.classliaison.core.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is known after a call to the platform: they answered yes, they answered no, or we do not know. */
public sealed interface SendResult {

    /** @param messageId the new message, null where the call makes none */
    record Sent(@Nullable Long messageId) implements SendResult {}

    /** Not delivered, may be tried again after the pause; whoever is on hold waits as long. */
    record NotNow(Duration pause, Hold hold, String reason) implements SendResult {}

    /** Not delivered, and never will be. */
    record Refused(Reason reason, String detail) implements SendResult {}

    /** The group lives under another chat id; nothing was delivered. */
    record Moved(long newChatId) implements SendResult {}

    /** Delivered or not: read time-out, reset after the request began, 5xx. */
    record InDoubt(String detail) implements SendResult {}

    /** Who has to wait. */
    enum Hold {
        LETTER,
        CHAT,
        BOT
    }

    enum Reason {
        /** The person never started the bot or blocked it. */
        NOT_REACHABLE,
        /** The bot is no longer in that group. */
        NOT_IN_GROUP,
        /** The bot is in that group, but not allowed to do this there. */
        NO_RIGHT,
        /** The platform does not accept the bot's token. */
        WRONG_TOKEN,
        /** Anything else the platform declines: a mistake of ours, a message that is gone. */
        DECLINED
    }
}
