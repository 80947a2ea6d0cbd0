package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Offers;
import org.junit.jupiter.api.Test;

class StoredOffersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final Offer OFFER =
            new Offer("AbCd", new Offered(BOT, Action.PICK, 7, "report_freq"), NOW.plusSeconds(60));

    private final Offers offers =
            RealStore.on(RealDatabase.fresh(), InstantSource.fixed(NOW)).get(Offers.class);

    @Test
    void findsAnOfferUntilItExpiresAndUnderItsExactTokenOnly() {
        offers.add(OFFER);
        assertThat(offers.find(BOT, "AbCd", NOW)).contains(OFFER);
        assertThat(offers.find(BOT, "abcd", NOW)).isEmpty();
        assertThat(offers.find(new BotId("other"), "AbCd", NOW)).isEmpty();
        assertThat(offers.find(BOT, "AbCd", NOW.plusSeconds(60))).isEmpty();
        assertThat(offers.removeExpired(NOW.plusSeconds(60))).isEqualTo(1);
    }
}
