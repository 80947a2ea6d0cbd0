package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.questions.Handoff;

/** A member sees that questions on one card are not the same after all: each becomes a question of its own again. */
public final class SplitOff {

    private final Desk desk;
    private final Cards cards;

    public SplitOff(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /** @return the words for the presser */
    public String all(Pressed pressed) {
        return new CardPress(desk).ifFree(pressed, lead -> {
            Bundle bundle = desk.bundle(lead);
            List<Slip> joined =
                    bundle.joined().stream().filter(Slip::isStillAsked).toList();
            joined.forEach(slip -> standAlone(slip.handoff()));
            if (bundle.slips().getFirst().isStillAsked()) {
                cards.show(lead);
            } else {
                endEmpty(lead);
            }
            return desk.pen().texts().get(joined.isEmpty() ? "handoff.split.none" : "handoff.split.done");
        });
    }

    private void standAlone(Handoff joined) {
        Instant now = desk.times().clock().instant();
        Handoff apart = joined.apart(now, now.plus(desk.times().remindAfter()));
        desk.records().handoffs().save(apart);
        cards.send(apart, new Readers(desk.people()).of(apart.classId()));
    }

    /** The asker of the first question has deleted it, and now the card carries nobody else's. */
    private void endEmpty(Handoff lead) {
        desk.holder(lead).ifPresent(holder -> desk.expectNoWords(holder, lead.id()));
        desk.records().handoffs().save(lead.withdrawn());
        cards.showEnd(lead.withdrawn(), "");
    }
}
