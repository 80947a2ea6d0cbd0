package org.classliaison.core.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

    private static final Offer OFFER = new Offer(
            "0Azb",
            new Offered(new BotId("bot"), Action.ANSWER_OCCURRENCE, 1, null),
            Instant.parse("2026-12-01T00:00:00Z"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 9})
    void eachOfItsButtonsLeadsBackToItAndSaysWhichItIs(int choice) {
        String pressed = OFFER.pressedAt(choice);
        assertThat(Offer.tokenIn(pressed)).isEqualTo("0Azb");
        assertThat(Offer.choiceIn(pressed)).isEqualTo(choice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0Azb.", "0Azb.x", "0Azb.10", "0Azb.-1", "0Azb.1.2"})
    void whatSomebodyHasMadeUpIsTheFirst(String pressed) {
        assertThat(Offer.tokenIn(pressed)).isEqualTo("0Azb");
        assertThat(Offer.choiceIn(pressed)).isZero();
    }

    @Test
    void aSingleButtonComesBackAsItsToken() {
        assertThat(OFFER.pressedAt(0)).isEqualTo(OFFER.token());
    }
}
