package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.List;
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
    private final CardPress press;

    public TakeQuestion(Desk desk, Cards cards, Reply reply) {
        this.desk = desk;
        this.cards = cards;
        this.reply = reply;
        this.press = new CardPress(desk);
    }

    public String take(Pressed pressed) {
        return press.ifFree(pressed, handoff -> {
            hold(handoff.heldBy(pressed.presser().id(), until()), pressed.presser());
            return desk.pen().texts().get("handoff.taken");
        });
    }

    /** The answer will reach the asker alone and is not learned. */
    public String takePrivately(Pressed pressed) {
        return press.ifFree(pressed, handoff -> {
            hold(handoff.privatelyHeldBy(pressed.presser().id(), until()), pressed.presser());
            return desk.pen().texts().get("handoff.taken.private");
        });
    }

    public String putBack(Pressed pressed) {
        return press.ifFree(pressed, handoff -> {
            Handoff open = handoff.open();
            desk.records().handoffs().save(open);
            desk.expectNoWords(pressed.presser(), handoff.id());
            cards.show(open);
            return desk.pen().texts().get("handoff.putBack");
        });
    }

    /** Shows the entries that come nearest, so that one press answers. */
    public String showNearest(Pressed pressed, List<Entry> entries) {
        return press.ifFree(pressed, handoff -> {
            if (entries.isEmpty()) {
                return desk.pen().texts().get("handoff.nothingNear");
            }
            Handoff held = handoff.heldBy(pressed.presser().id(), until());
            desk.records().handoffs().save(held);
            desk.expectNoWords(pressed.presser(), handoff.id());
            cards.show(held);
            cards.showNearest(held, pressed.presser(), entries);
            return "";
        });
    }

    public String answerWith(Pressed pressed, Ready ready) {
        return press.ifFree(pressed, handoff -> {
            reply.withEntry(handoff, pressed.presser(), ready.entry(), ready.text());
            return desk.pen().texts().get("handoff.sent");
        });
    }

    public String needsNoAnswer(Pressed pressed) {
        return press.ifFree(pressed, handoff -> {
            reply.withNothing(handoff, pressed.presser());
            return desk.pen().texts().get("handoff.closed");
        });
    }

    private void hold(Handoff held, Person member) {
        desk.records().handoffs().save(held);
        desk.people()
                .expectations()
                .expect(new Expectation(
                        member.bot(), member.userId(), Expectation.Kind.ANSWER_TEXT, held.id(), until()));
        cards.show(held);
    }

    private Instant until() {
        return desk.times().clock().instant().plus(desk.times().hold());
    }
}
