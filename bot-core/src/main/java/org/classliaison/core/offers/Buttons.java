package org.classliaison.core.offers;

import java.time.Duration;
import java.time.InstantSource;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Texts;

/** Makes buttons and writes down what they do. */
public final class Buttons {

    private static final Duration LIFE = Duration.ofDays(30);

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
        String token = tokens.next(16);
        offers.add(new Offer(token, offered, clock.instant().plus(LIFE)));
        return new Button.Act(label, token);
    }
}
