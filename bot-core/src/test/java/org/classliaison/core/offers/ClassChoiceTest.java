package org.classliaison.core.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.people.ClassGroup;
import org.junit.jupiter.api.Test;

class ClassChoiceTest {

    private static final BotId BOT = new BotId("bot");

    private final Writings offers = new Writings();
    private final Buttons buttons =
            new Buttons(offers, new Tokens(new Random(1)), InstantSource.fixed(Instant.EPOCH), new Texts(Locale.CHINA));

    @Test
    void asksInTheOrderInWhichTheClassesWereMadeAndWritesAllButtonsDownAtOnce() {
        var rows = new ClassChoice(buttons)
                .of(
                        List.of(new ClassGroup(8, BOT, "second", null), new ClassGroup(7, BOT, "first", null)),
                        classId -> new Offered(BOT, Action.EXAMS_CLASS, classId, "days"));

        assertThat(rows).extracting(row -> row.getFirst().label()).containsExactly("first", "second");
        assertThat(offers.written).hasSize(1);
        assertThat(offers.written.getFirst())
                .extracting(offer -> offer.what().subject())
                .containsExactly(7L, 8L);
    }

    @Test
    void noClassIsNoButton() {
        assertThat(new ClassChoice(buttons).of(List.of(), classId -> new Offered(BOT, Action.EXAMS_CLASS, 1, null)))
                .isEmpty();
        assertThat(offers.written).isEmpty();
    }

    private static final class Writings implements Offers {
        private final List<List<Offer>> written = new ArrayList<>();

        @Override
        public void addAll(List<Offer> offers) {
            written.add(List.copyOf(offers));
        }

        @Override
        public Optional<Offer> find(BotId bot, String token, Instant now) {
            return Optional.empty();
        }

        @Override
        public int removeExpired(Instant now) {
            return 0;
        }
    }
}
