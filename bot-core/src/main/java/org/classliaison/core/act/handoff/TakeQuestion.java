package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;

/** What a member may press on a card before there is an answer. The first to press holds the question. */
public final class TakeQuestion {

    /** An existing answer, ready to be sent. */
    public record Ready(Entry entry, String text) {}

    private final Desk desk;
    private final Cards cards;
    private final Reply reply;

    public TakeQuestion(Desk desk, Cards cards, Reply reply) {
        this.desk = desk;
        this.cards = cards;
        this.reply = reply;
    }

    public String take(Pressed pressed) {
        return ifFree(pressed, handoff -> {
            Instant until = hold(handoff, pressed.presser());
            expectWords(handoff, pressed.presser(), until);
            cards.showHeld(handoff, pressed.presser(), until);
            return desk.pen().texts().get("handoff.taken");
        });
    }

    public String putBack(Pressed pressed) {
        return ifFree(pressed, handoff -> {
            Handoff open = handoff.open();
            desk.records().handoffs().save(open);
            desk.expectNoWords(pressed.presser(), handoff.id());
            cards.showOpen(open);
            return desk.pen().texts().get("handoff.putBack");
        });
    }

    /** Shows the entries that come nearest, so that one press answers. */
    public String showNearest(Pressed pressed, List<Entry> entries) {
        return ifFree(pressed, handoff -> {
            if (entries.isEmpty()) {
                return desk.pen().texts().get("handoff.nothingNear");
            }
            Instant until = hold(handoff, pressed.presser());
            desk.expectNoWords(pressed.presser(), handoff.id());
            cards.showHeld(handoff, pressed.presser(), until);
            cards.showNearest(handoff, pressed.presser(), entries);
            return "";
        });
    }

    public String answerWith(Pressed pressed, Ready ready) {
        return ifFree(pressed, handoff -> {
            reply.withEntry(handoff, pressed.presser(), ready.entry(), ready.text());
            return desk.pen().texts().get("handoff.sent");
        });
    }

    public String needsNoAnswer(Pressed pressed) {
        return ifFree(pressed, handoff -> {
            reply.withNothing(handoff, pressed.presser());
            return desk.pen().texts().get("handoff.closed");
        });
    }

    private Instant hold(Handoff handoff, Person member) {
        Instant until = desk.times().clock().instant().plus(desk.times().hold());
        desk.records().handoffs().save(handoff.heldBy(member.id(), until));
        return until;
    }

    private void expectWords(Handoff handoff, Person member, Instant until) {
        desk.people()
                .expectations()
                .expect(new Expectation(
                        member.bot(), member.userId(), Expectation.Kind.ANSWER_TEXT, handoff.id(), until));
    }

    private String ifFree(Pressed pressed, Function<Handoff, String> work) {
        Optional<Handoff> handoff = desk.records().handoffs().lock(pressed.subject());
        if (handoff.isEmpty() || !handoff.get().isOpen()) {
            return desk.pen().texts().get("handoff.over");
        }
        if (!mayAnswer(pressed.presser(), handoff.get())) {
            return desk.pen().texts().get("handoff.notYours");
        }
        Instant now = desk.times().clock().instant();
        return handoff.get().isHeldByOther(pressed.presser().id(), now)
                ? desk.pen().texts().get("handoff.heldByOther")
                : work.apply(handoff.get());
    }

    private boolean mayAnswer(Person person, Handoff handoff) {
        return desk.people().staff().isLiaison(person, handoff.classId())
                || desk.people().staff().isBranchAdmin(person);
    }
}
