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
        return of(new Offered(bot, action, subject, null), texts.get("button." + action.name()));
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
            Instant now = clock.instant();
            String token = tokens.next(LENGTH, now);
            made.add(new Offer(token, offered, now.plus(LIFE)));
            return new Button.Act(label, token);
        }

        /** Inside the transaction that writes their letters. */
        public void offer() {
            if (!made.isEmpty()) {
                offers.addAll(made);
            }
        }
    }
}
