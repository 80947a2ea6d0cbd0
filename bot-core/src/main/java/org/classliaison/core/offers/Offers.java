package org.classliaison.core.offers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** The buttons that may still be pressed. */
public interface Offers {

    default void add(Offer offer) {
        addAll(List.of(offer));
    }

    /** Part of the caller's transaction; as many as there are letters. */
    void addAll(List<Offer> offers);

    Optional<Offer> find(BotId bot, String token, Instant now);

    int removeExpired(Instant now);
}
