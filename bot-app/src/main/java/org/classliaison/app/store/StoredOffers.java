package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.offers.Offers;

/** Offered buttons in table offer. */
final class StoredOffers implements Offers {

    private static final int ROWS_AT_ONCE = 500;

    private final OfferMapper mapper;

    StoredOffers(OfferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void addAll(List<Offer> offers) {
        for (int i = 0; i < offers.size(); i += ROWS_AT_ONCE) {
            mapper.insert(offers.subList(i, Math.min(i + ROWS_AT_ONCE, offers.size())).stream()
                    .map(OfferRow::of)
                    .toList());
        }
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
