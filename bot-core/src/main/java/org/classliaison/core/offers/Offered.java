package org.classliaison.core.offers;

import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * What a button does.
 *
 * @param subject the id of what it acts on
 * @param detail a further word, such as a topic, or null
 */
public record Offered(
        BotId bot, Action action, long subject, @Nullable String detail) {}
