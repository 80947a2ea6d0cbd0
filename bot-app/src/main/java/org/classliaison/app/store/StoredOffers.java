package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.offers.Offers;

/** Offered buttons in table offer. */
final class StoredOffers implements Offers {

    private final OfferMapper mapper;

    StoredOffers(OfferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Offer offer) {
        Affected.one(mapper.insert(OfferRow.of(offer)), "Offer of", offer.what().bot());
    }

    @Override
    public Optional<Offer> find(BotId bot, String token, Instant now) {
        return mapper.find(bot, token, now).map(OfferRow::offer);
    }

    @Override
    public int removeExpired(Instant now) {
        return mapper.deleteExpired(now);
    }
}
