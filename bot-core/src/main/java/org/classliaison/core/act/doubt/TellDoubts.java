package org.classliaison.core.act.doubt;

import java.time.Clock;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.offers.Action;
import org.classliaison.core.outbox.DoubtCase;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.people.Person;

/** Puts each letter in doubt before the members of its class, once. */
public final class TellDoubts {

    /** A crash during a broadcast leaves eight; more than that at a time nobody reads. */
    private static final int MOST = 20;

    private final DoubtDesk desk;
    private final DoubtText text;

    public TellDoubts(DoubtDesk desk, Clock clock) {
        this.desk = desk;
        this.text = new DoubtText(desk, clock);
    }

    /** Inside one transaction. What nobody can be told about stays untold until there is somebody. */
    public void round(BotId bot) {
        for (Letter letter : desk.records().doubts().untold(bot, MOST)) {
            List<Person> deciders = desk.deciders(letter.chat());
            if (!deciders.isEmpty()) {
                tell(letter, deciders);
            }
        }
    }

    private void tell(Letter letter, List<Person> deciders) {
        long caseId = desk.pen().ids().next();
        Doubts doubts = desk.records().doubts();
        doubts.open(new DoubtCase(caseId, letter.id(), null, null));
        for (Person person : deciders) {
            List<List<Button>> buttons = List.of(List.of(
                    desk.pen().buttons().of(letter.chat().bot(), Action.SEND_AGAIN, caseId),
                    desk.pen().buttons().of(letter.chat().bot(), Action.LEAVE_IT, caseId)));
            long card = desk.pen().mail().answer(person.privateChat(), new Say(text.open(letter), buttons, null));
            doubts.addCard(caseId, new Doubts.Card(person.id(), card));
        }
    }
}
