package org.classliaison.core.offers;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * One offered button.
 *
 * @param token 16 random characters
 * @param subject the id of what it acts on
 * @param detail a further word, such as a topic, or null
 */
public record Offer(
        String token,
        BotId bot,
        Action action,
        long subject,
        @Nullable String detail,
        Instant expiresAt) {}
