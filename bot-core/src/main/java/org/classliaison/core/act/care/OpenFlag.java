package org.classliaison.core.act.care;

import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Severity;

/** Shows what a flag hides, each time with a line in the log: its words, its writer. And what one could say to them. */
final class OpenFlag {

    private final CareDesk desk;
    private final Holding holding;
    private final FlagCard card;

    OpenFlag(CareDesk desk) {
        this.desk = desk;
        this.holding = new Holding(desk);
        this.card = new FlagCard(desk);
    }

    String open(Pressed pressed) {
        Person reader = pressed.presser();
        return holding.then(reader, pressed.subject(), flag -> {
            card.open(reader, flag, letter(pressed), "");
            desk.records().flags().open(flag.id(), desk.now());
            desk.log(flag, Deed.OPENED, reader);
            return "";
        });
    }

    String name(Pressed pressed) {
        Person reader = pressed.presser();
        return holding.then(reader, pressed.subject(), flag -> {
            String name =
                    desk.records().flags().writer(flag.id()).map(Writer::name).orElse("");
            if (name.isBlank()) {
                return desk.text("care.noName");
            }
            card.open(reader, flag, letter(pressed), name);
            desk.log(flag, Deed.NAMED, reader);
            return "";
        });
    }

    /** Puts the card away; it waits for somebody again. */
    String putBack(Pressed pressed) {
        Person reader = pressed.presser();
        return holding.then(reader, pressed.subject(), flag -> {
            desk.records().flags().release(flag.id(), reader.id());
            List<List<Button>> rows = List.of(List.of(desk.nextButton(reader)));
            card.close(reader, letter(pressed), rows, desk.text("care.putBack"));
            return "";
        });
    }

    String howToTalk(Pressed pressed) {
        Person reader = pressed.presser();
        return holding.then(reader, pressed.subject(), flag -> {
            desk.say(reader, "care.talk." + manner(flag));
            return "";
        });
    }

    private static String manner(CareFlag flag) {
        return flag.sign().severity() == Severity.DANGER
                ? "danger"
                : flag.sign().category().name();
    }

    /** The letter of the card that the button is on: the first word of its detail. */
    static long letter(Pressed pressed) {
        return Long.parseLong(pressed.detail().split(" ", 2)[0]);
    }
}
