package org.classliaison.core.people;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** Invitations that nobody has used yet. Stored as hashes: a copy of the table opens no door. */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> find(BotId bot, String token, Instant now);

    /** @return false if somebody else was quicker */
    boolean use(BotId bot, String token);

    int removeExpired(Instant now);
}
