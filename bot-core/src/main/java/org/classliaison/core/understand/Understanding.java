package org.classliaison.core.understand;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One line of chat, read.
 *
 * @param text the line in plain spelling, at most {@value PlainSpelling#LONGEST} characters; empty for a blank line
 * @param asks every kind of asking the line carries; empty for a plain statement
 * @param stages the stages it names
 * @param terms the words of the bot's field that it uses, longest first
 * @param about whose case it is about
 * @param courtesy whether it is nothing but a greeting, thanks, an acknowledgement or signs without words
 */
public record Understanding(
        String text, Set<Asks> asks, Set<Stage> stages, List<String> terms, About about, boolean courtesy) {

    public Understanding {
        asks = Collections.unmodifiableSet(asks.isEmpty() ? EnumSet.noneOf(Asks.class) : EnumSet.copyOf(asks));
        stages = Collections.unmodifiableSet(stages.isEmpty() ? EnumSet.noneOf(Stage.class) : EnumSet.copyOf(stages));
        terms = List.copyOf(terms);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** A word of the field and nothing else: in passing it asks for nothing. */
    public boolean isBareTerm() {
        return terms.contains(text);
    }

    /** False for a blank line, a row of emoji, mere punctuation. */
    public boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
