package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.flow.Conversation.Whole;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.understand.About;

/**
 * A line and what is to happen with it, read alone or with what was said before it.
 *
 * @param text the words to store: the asker's own, unless nobody could make sense of them alone
 * @param understood what a line that leans on an earlier question was taken for, and on which; empty for any other
 */
record Heard(String text, Findings findings, Hearing hearing, Decision decision, Optional<Whole> understood) {

    /** Less is within what one reading of the same words differs from another. */
    private static final double CLEARLY = 0.1;

    boolean isSilent() {
        return decision instanceof Decision.Silent || findings.line().isBlank();
    }

    boolean isAnswered() {
        return decision instanceof Decision.Answer || decision instanceof Decision.Refuse;
    }

    boolean hasEntries() {
        return isAnswered() || decision instanceof Decision.Suggest;
    }

    boolean isHandedOn() {
        return decision instanceof Decision.HandOn;
    }

    boolean isAboutSomebodyElse() {
        return findings.line().about() == About.OTHER_PERSON;
    }

    /** It asks for something, so that nothing has to follow. */
    boolean asks() {
        return !findings.line().asks().isEmpty();
    }

    /** Who asks about a person is refused, by whatever way the bot came to see it. */
    boolean isBetterThan(Heard alone) {
        if (isSilent()) {
            return false;
        }
        return alone.isSilent()
                || isAboutSomebodyElse()
                || findings.confidence() >= alone.findings.confidence() + CLEARLY;
    }

    Heard inWords(String words) {
        return new Heard(words, findings, hearing, decision, understood);
    }

    Heard takenFor(Whole whole) {
        return new Heard(text, findings, hearing, decision, Optional.of(whole));
    }

    Heard unsaid() {
        return new Heard(text, findings, hearing, new Decision.Silent(), understood);
    }
}
