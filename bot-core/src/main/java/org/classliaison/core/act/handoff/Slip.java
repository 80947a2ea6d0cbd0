package org.classliaison.core.act.handoff;

import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;

/** One asker's question on a card. */
record Slip(Handoff handoff, Question question) {

    /** Whoever has deleted the question waits for no answer, and their words are gone. */
    boolean isStillAsked() {
        return question.askerId() != null;
    }
}
