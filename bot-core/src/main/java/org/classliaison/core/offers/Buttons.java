package org.classliaison.core.offers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Texts;

/** Makes buttons and writes down what they do. */
public final class Buttons {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final int LENGTH = 20;

    private final Offers offers;
    private final Tokens tokens;
    private final InstantSource clock;
    private final Texts texts;

    public Buttons(Offers offers, Tokens tokens, InstantSource clock, Texts texts) {
        this.offers = offers;
        this.tokens = tokens;
        this.clock = clock;
        this.texts = texts;
    }

    /** A button with the standard label of its action, {@code button.<action>} in the bundle. */
    public Button of(BotId bot, Action action, long subject) {
        return of(new Offered(bot, action, subject, null));
    }

    /** A button with a further word, and the standard label all the same. */
    public Button of(Offered offered) {
        return of(offered, texts.get("button." + offered.action().name()));
    }

    /** A button with a label of its own. */
    public Button of(Offered offered, String label) {
        Sheet sheet = sheet();
        Button button = sheet.of(offered, label);
        sheet.offer();
        return button;
    }

    /** For the buttons of many letters, which are written down together. */
    public Sheet sheet() {
        return new Sheet();
    }

    /** Buttons that do nothing before they are offered. */
    public final class Sheet {

        private final List<Offer> made = new ArrayList<>();

        private Sheet() {}

        public Button of(Offered offered, String label) {
            return choices(offered, label).getFirst();
        }

        /** A button for each of the answers to one question: one row to write down, whichever is pressed. */
        public List<Button> choices(Offered offered, String... labels) {
            Instant now = clock.instant();
            Offer offer = new Offer(tokens.next(LENGTH, now), offered, now.plus(LIFE));
            made.add(offer);
            List<Button> buttons = new ArrayList<>(labels.length);
            for (int i = 0; i < labels.length; i++) {
                buttons.add(new Button.Act(labels[i], offer.pressedAt(i)));
            }
            return buttons;
        }

        /** Inside the transaction that writes their letters. */
        public void offer() {
            if (!made.isEmpty()) {
                offers.addAll(made);
            }
        }
    }
}
