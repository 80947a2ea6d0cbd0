package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.feeds.FeedLink;
import org.classliaison.core.feeds.FeedLink.Holder;
import org.classliaison.core.feeds.FeedLinks;
import org.classliaison.core.feeds.FeedSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredFeedLinksTest {

    private static final BotId BOT = new BotId("telegram");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final FeedLinks links = store.get(FeedLinks.class);

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM feed_link").update();
    }

    @Test
    void isFoundByTheHashOfItsSecretAsItWasPut() {
        FeedLink own = link(1, new Holder(7, null), "secret");
        FeedLink ofClass = link(2, new Holder(7, 5L), "another");
        links.put(own);
        links.put(ofClass);

        assertThat(links.byHash(FeedSecret.hash("secret"))).contains(own);
        assertThat(links.byHash(FeedSecret.hash("Secret"))).isEmpty();
        assertThat(links.of(7)).containsExactly(own, ofClass);
        assertThat(links.of(8)).isEmpty();
    }

    @Test
    void aNewOneTakesThePlaceOfTheOneBefore() {
        links.put(link(1, new Holder(7, null), "first"));
        links.put(link(2, new Holder(7, null), "second"));

        assertThat(links.byHash(FeedSecret.hash("first"))).isEmpty();
        assertThat(links.byHash(FeedSecret.hash("second"))).isPresent();
    }

    @Test
    void isRevokedOnceAndForgottenWithItsPerson() {
        links.put(link(1, new Holder(7, 5L), "class"));
        links.put(link(2, new Holder(7, null), "own"));
        links.put(link(3, new Holder(8, 5L), "other"));

        assertThat(links.revoke(new Holder(7, 5L))).isTrue();
        assertThat(links.revoke(new Holder(7, 5L))).isFalse();
        links.forget(7);

        assertThat(links.of(7)).isEmpty();
        assertThat(links.of(8)).hasSize(1);
    }

    @Test
    void theSecretIsInNoColumn() {
        links.put(link(1, new Holder(7, null), "secretsecretsecret"));

        assertThat(database.sql()
                        .sql("SELECT secret_hash FROM feed_link")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain("secret");
    }

    private static FeedLink link(long id, Holder holder, String secret) {
        return new FeedLink(id, BOT, holder, FeedSecret.hash(secret), NOW);
    }
}
