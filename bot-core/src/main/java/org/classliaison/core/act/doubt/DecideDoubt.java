package org.classliaison.core.act.doubt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.outbox.DoubtCase;
import org.classliaison.core.outbox.DoubtCase.Verdict;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Settle;

/** A member's word on a letter in doubt. The first word counts; who comes later is told whose it was. */
public final class DecideDoubt {

    private final DoubtDesk desk;
    private final DoubtText text;
    private final Clock clock;

    public DecideDoubt(DoubtDesk desk, Clock clock) {
        this.desk = desk;
        this.text = new DoubtText(desk, clock);
        this.clock = clock;
    }

    public String sendAgain(Pressed pressed) {
        return decide(pressed, Verdict.SEND_AGAIN);
    }

    public String leave(Pressed pressed) {
        return decide(pressed, Verdict.LEAVE);
    }

    private String decide(Pressed pressed, Verdict verdict) {
        Optional<DoubtCase> found = desk.records().doubts().lock(pressed.subject());
        Optional<Letter> letter = found.flatMap(open -> desk.records().doubts().letter(open.letterId()));
        if (letter.isEmpty()) {
            return desk.pen().texts().get("press.expired");
        }
        if (!desk.mayDecide(pressed.presser(), letter.get().chat())) {
            return desk.pen().texts().get("doubt.notYours");
        }
        DoubtCase open = found.get();
        return open.verdict() != null ? text.decision(open) : carryOut(pressed, letter.get(), open, verdict);
    }

    /** The news that it has arrived after all may have come before the member's word. */
    private String carryOut(Pressed pressed, Letter letter, DoubtCase open, Verdict verdict) {
        boolean inDoubt = desk.records().outbox().fates(List.of(letter.id())).stream()
                .anyMatch(fate -> fate.state() == LetterState.IN_DOUBT);
        if (!inDoubt) {
            return desk.pen().texts().get("doubt.known");
        }
        desk.records()
                .outbox()
                .settle(
                        letter.id(),
                        verdict == Verdict.SEND_AGAIN ? Settle.sentAgain(clock.instant()) : Settle.leftAlone());
        DoubtCase decided = open.decided(verdict, pressed.presser().id());
        desk.records().doubts().save(decided);
        redraw(letter, decided);
        return desk.pen().texts().get("doubt.noted");
    }

    private void redraw(Letter letter, DoubtCase decided) {
        for (Doubts.Card card : desk.records().doubts().cards(decided.id())) {
            desk.people()
                    .persons()
                    .byId(card.personId())
                    .ifPresent(person -> desk.pen()
                            .mail()
                            .answer(
                                    person.privateChat(),
                                    new Revise(card.letterId(), text.closed(letter, decided), List.of())));
        }
    }
}
