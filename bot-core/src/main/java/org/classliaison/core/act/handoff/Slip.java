package org.classliaison.core.act.handoff;

import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling.Outcome;

/** One asker's question on a card. */
record Slip(Handoff handoff, Question question) {

    /** Whoever has deleted the question waits for no answer, and nobody who has taken it back does. */
    boolean isStillAsked() {
        return question.askerId() != null && question.ruling().outcome() != Outcome.RECALLED;
    }
}
