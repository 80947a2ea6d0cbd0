package org.classliaison.app.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.outbox.SendResult.InDoubt;
import org.classliaison.core.outbox.SendResult.Sent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a client library likes to repeat by itself: a request into a connection that is reset (RST) behind it. */
class HiddenRepeatTest {

    @AutoClose
    private final ResettingServer server = ResettingServer.start();

    private final TelegramCourier courier = new TelegramCourier(
            Letters.BOT,
            new BotApi(
                    BotAddress.of("123456:FAKE-token_of_no_value_0123456789abcd", server.url()),
                    new BotApi.Patience(Duration.ofSeconds(2), Duration.ofSeconds(4))));

    @Test
    void aResetAfterTheRequestOnAFreshConnectionIsOneRequestInDoubt() {
        server.resetsFrom(1);
        assertThat(courier.send(Letters.claimed(Letters.PRIVATE, Letters.say("x"))))
                .isInstanceOf(InDoubt.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aResetAfterTheRequestOnAConnectionThatWasKeptIsOneRequestInDoubt() {
        server.resetsFrom(2);
        assertThat(courier.send(Letters.claimed(Letters.PRIVATE, Letters.say("warm up"))))
                .isInstanceOf(Sent.class);
        assertThat(courier.send(Letters.claimed(Letters.PRIVATE, Letters.say("x"))))
                .isInstanceOf(InDoubt.class);
        assertThat(server.requests()).isEqualTo(2);
    }
}
