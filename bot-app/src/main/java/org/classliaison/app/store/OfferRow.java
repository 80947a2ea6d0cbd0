package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.offers.Offered;
import org.jspecify.annotations.Nullable;

/** A row of offer. */
record OfferRow(
        BotId bot,
        String token,
        Action action,
        long subject,
        @Nullable String detail,
        Instant expiresAt) {

    static OfferRow of(Offer offer) {
        Offered what = offer.what();
        return new OfferRow(what.bot(), offer.token(), what.action(), what.subject(), what.detail(), offer.expiresAt());
    }

    Offer offer() {
        return new Offer(token, new Offered(bot, action, subject, detail), expiresAt);
    }
}
