package org.classliaison.core.flow;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.act.importing.ShowImport;
import org.classliaison.core.chat.Incoming.Press;
import org.classliaison.core.chat.Outgoing.Toast;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.outbox.Mail;

/** A pressed button: found by its token, carried out by the room it belongs to, always answered. */
public final class HandlePress {

    private final Offers offers;
    private final Meet meet;
    private final ShowImport previews;
    private final Doors doors;
    private final Pen pen;

    public record Pen(Mail mail, Texts texts, InstantSource clock) {}

    public HandlePress(Offers offers, Meet meet, Skills skills, AskedPresses askedPresses, Pen pen) {
        this.offers = offers;
        this.meet = meet;
        this.previews = skills.importing().show();
        this.doors = new Doors(skills, askedPresses);
        this.pen = pen;
    }

    Optional<Runnable> plan(Press press) {
        Function<Pressed, String> work = thoughtAhead(press);
        return Optional.of(() -> {
            String words = offered(press)
                    .map(found -> work.apply(pressed(press, found)))
                    .orElseGet(() -> pen.texts().get("press.expired"));
            pen.mail().fleeting(press.chat(), new Toast(press.pressId(), words));
        });
    }

    /** A preview takes seconds to think, and thinking has no place in a transaction. */
    private Function<Pressed, String> thoughtAhead(Press press) {
        return offered(press)
                .map(Offer::what)
                .filter(what -> what.action() == Action.SHOW_IMPORT)
                .map(previews::plan)
                .orElse(doors::carryOut);
    }

    private Optional<Offer> offered(Press press) {
        return offers.find(
                press.chat().bot(), Offer.tokenIn(press.token()), pen.clock().instant());
    }

    private Pressed pressed(Press press, Offer offer) {
        return new Pressed(press, meet.in(press.chat(), press.who()), offer);
    }
}
