package org.classliaison.core.act.care;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState.Leased;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** What waits for a person, and the next of it. */
public final class ShowFlags {

    private final CareDesk desk;
    private final Waiting waiting;
    private final FlagCard card;

    public ShowFlags(CareDesk desk) {
        this.desk = desk;
        this.waiting = new Waiting(desk);
        this.card = new FlagCard(desk);
    }

    /** Whether there could be anything for that person at all. */
    public boolean isForThem(Person person) {
        return !desk.people().staff().classesOf(person).isEmpty()
                || desk.people().staff().isBranchAdmin(person);
    }

    public void list(Person reader) {
        List<CareFlag> all = waiting.of(reader);
        if (all.isEmpty()) {
            desk.say(reader, "care.nothing");
        } else {
            String counts = new WaitingWords(desk).counts(all);
            desk.say(reader, List.of(List.of(desk.nextButton(reader))), desk.text("care.waiting", counts));
        }
    }

    /** The most urgent one that nobody else has before them; theirs for a while. */
    String next(Pressed pressed) {
        Person reader = pressed.presser();
        Instant now = desk.now();
        Leased lease = Holding.lease(desk, reader);
        return waiting.of(reader).stream()
                .filter(flag -> desk.records().flags().lease(flag.id(), lease, now))
                .findFirst()
                .map(flag -> show(reader, flag))
                .orElseGet(() -> desk.text("care.nothing"));
    }

    private String show(Person reader, CareFlag flag) {
        card.send(reader, flag);
        return "";
    }
}
