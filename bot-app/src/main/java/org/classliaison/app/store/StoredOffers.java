package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.offers.Offers;

/** Offered buttons in table offer. */
final class StoredOffers implements Offers {

    private final OfferMapper mapper;
    private final ManyRows rows;

    StoredOffers(OfferMapper mapper, ManyRows rows) {
        this.mapper = mapper;
        this.rows = rows;
    }

    @Override
    public void addAll(List<Offer> offers) {
        rows.insert(OfferMapper.class, offers.stream().map(OfferRow::of).toList());
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
