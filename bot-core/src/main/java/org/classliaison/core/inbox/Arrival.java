package org.classliaison.core.inbox;

import org.classliaison.core.chat.BotId;

/**
 * One update as the platform sent it.
 *
 * @param updateId unique for the bot; it may start anew at any number, so it is never compared for order
 * @param lane the chat it belongs to, 0 where it has none: updates of one lane are handled in order
 * @param payload the raw JSON
 */
public record Arrival(BotId bot, long updateId, long lane, String payload) {}
