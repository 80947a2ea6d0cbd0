package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Invitation;
import org.classliaison.core.people.Role;
import org.jspecify.annotations.Nullable;

/** A row of invitation: the token is not in it. */
record InvitationRow(
        BotId bot,
        String tokenSha256,
        @Nullable Role role,
        @Nullable Long classId,
        LocalDate firstDay,
        Instant expiresAt) {

    Invitation invitation(String token) {
        return new Invitation(token, bot, role, classId, firstDay, expiresAt);
    }
}
