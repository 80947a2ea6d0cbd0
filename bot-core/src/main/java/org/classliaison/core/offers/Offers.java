package org.classliaison.core.offers;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** The buttons that may still be pressed. */
public interface Offers {

    void add(Offer offer);

    Optional<Offer> find(BotId bot, String token, Instant now);

    int removeExpired(Instant now);
}
