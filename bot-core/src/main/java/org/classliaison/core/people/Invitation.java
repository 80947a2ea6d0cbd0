package org.classliaison.core.people;

import java.time.Instant;
import java.time.LocalDate;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link that gives a role, or that binds a group or channel ({@code role} null) to a class.
 *
 * @param token 20 characters of A–Z, a–z, 0–9, fit for a deep link (64 at most)
 * @param classId null for a branch admin, and for the channel of the branch
 * @param from the first day of the duty
 */
public record Invitation(
        String token,
        BotId bot,
        @Nullable Role role,
        @Nullable Long classId,
        LocalDate from,
        Instant expiresAt) {}
