package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;

/** Whether a member's word on a question counts: it is open, theirs to answer, and in nobody else's hands. */
record CardPress(Desk desk) {

    /** @return what the work says, or why it was not done */
    String ifFree(Pressed pressed, Function<Handoff, String> work) {
        Optional<Handoff> handoff = desk.records().handoffs().lock(pressed.subject());
        if (handoff.isEmpty() || !handoff.get().isOpen()) {
            return desk.pen().texts().get("handoff.over");
        }
        if (!mayAnswer(pressed.presser(), handoff.get())) {
            return desk.pen().texts().get("handoff.notYours");
        }
        return isWithOther(pressed.presser(), handoff.get())
                ? desk.pen().texts().get("handoff.heldByOther")
                : work.apply(handoff.get());
    }

    boolean isFreeFor(Person person, Handoff handoff) {
        return handoff.isOpen() && mayAnswer(person, handoff) && !isWithOther(person, handoff);
    }

    private boolean mayAnswer(Person person, Handoff handoff) {
        return desk.people().staff().isLiaison(person, handoff.classId())
                || desk.people().staff().isBranchAdmin(person);
    }

    private boolean isWithOther(Person person, Handoff handoff) {
        Instant now = desk.times().clock().instant();
        return handoff.isHeldByOther(person.id(), now);
    }
}
