package org.classliaison.core.act.care;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.CareState.Closed;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** What a member makes of a flag, and for a while its undoing. Counted by detector, never by person. */
final class DecideFlag {

    private static final Duration UNDO = Duration.ofMinutes(10);

    private final CareDesk desk;
    private final Holding holding;
    private final FlagCard card;
    private final SignCounts counts;

    DecideFlag(CareDesk desk) {
        this.desk = desk;
        this.holding = new Holding(desk);
        this.card = new FlagCard(desk);
        this.counts = new SignCounts(desk);
    }

    /**
     * What is decided.
     *
     * @param letter the card
     * @param sent letters to others because of it, to be taken back with it
     */
    record Decision(CareFlag flag, Outcome outcome, long letter, List<Sent> sent) {}

    /** @param to the user id */
    record Sent(long letter, long to) {

        static Sent read(String words) {
            String[] parts = words.split(":", 2);
            return new Sent(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }

        String written() {
            return letter + ":" + to;
        }
    }

    String decide(Pressed pressed) {
        Outcome outcome = Outcome.valueOf(pressed.detail().split(" ", 2)[1]);
        return holding.then(
                pressed.presser(),
                pressed.subject(),
                flag -> close(pressed.presser(), new Decision(flag, outcome, OpenFlag.letter(pressed), List.of())));
    }

    String close(Person by, Decision decision) {
        CareFlag flag = decision.flag();
        if (!desk.records().flags().close(flag.id(), new Closed(decision.outcome(), by.id(), desk.now()))) {
            return desk.text("care.taken");
        }
        counts.decided(flag, decision.outcome(), 1);
        desk.log(flag, Deed.CLOSED, by);
        String outcome = desk.text("care.outcome." + decision.outcome().name());
        String text = desk.text("care.decided", kind(flag), desk.className(flag.classId()), outcome);
        card.close(by, decision.letter(), List.of(List.of(undo(decision), desk.nextButton(by))), text);
        return "";
    }

    String undo(Pressed pressed) {
        Person by = pressed.presser();
        CareFlag flag = desk.records().flags().byId(pressed.subject()).orElse(null);
        if (flag == null || !new CareRights(desk).maySee(by, flag) || !(flag.state() instanceof Closed closed)) {
            return desk.text("care.gone");
        }
        var since = desk.now().minus(UNDO);
        if (!desk.records().flags().reopen(flag.id(), Holding.lease(desk, by), since)) {
            return desk.text("care.undo.late");
        }
        counts.decided(flag, closed.outcome(), -1);
        desk.log(flag, Deed.UNDONE, by);
        takeBack(pressed, flag);
        card.hide(by, flag, OpenFlag.letter(pressed));
        return desk.text("care.undone");
    }

    private void takeBack(Pressed pressed, CareFlag flag) {
        List<String> words = List.of(pressed.detail().split(" "));
        words.stream()
                .skip(1)
                .map(Sent::read)
                .forEach(sent -> desk.people()
                        .persons()
                        .byUser(flag.bot(), sent.to())
                        .ifPresent(reader -> desk.pen()
                                .mail()
                                .answer(
                                        reader.privateChat(),
                                        new Revise(sent.letter(), desk.text("care.counselor.back"), List.of()))));
    }

    private Button undo(Decision decision) {
        String sent = decision.sent().stream().map(Sent::written).collect(Collectors.joining(" "));
        return desk.button(decision.flag(), Action.UNDO_FLAG, (decision.letter() + " " + sent).strip());
    }

    private String kind(CareFlag flag) {
        return new WaitingWords(desk).kind(flag);
    }
}
