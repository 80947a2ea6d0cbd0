package org.classliaison.core.act.answer;

import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;

/**
 * How sure the bot must be, as probabilities. The figures were read off {@code FitRanking} (test sources), which tries
 * them on manners of speaking that nothing was learned from; {@code ./liaison evaluate} says what they come to.
 *
 * @param answer confidence from which an addressed question is answered
 * @param suggest confidence from which it gets a choice of three, and how surely it must be a question for the bot at
 *     all; below, a person
 * @param unasked how surely an ambient line must be a question for the bot
 * @param answerUnasked confidence from which an ambient question is answered
 */
public record Sureness(double answer, double suggest, double unasked, double answerUnasked) {

    /** No probability comes up to it. */
    private static final double OUT_OF_REACH = 2;

    public static Sureness measured() {
        return new Sureness(0.7, 0.15, 0.88, 0.5);
    }

    /** Whether any line that nobody said to the bot can be answered. */
    public boolean speaksUnasked() {
        return unasked <= 1 && answerUnasked <= 1;
    }

    Sureness as(Manner manner) {
        return switch (manner) {
            case NORMAL -> this;
            case CAREFUL -> warier();
            case SILENT -> neverUnasked();
        };
    }

    Sureness after(Caution.Level level) {
        return switch (level) {
            case WARIER -> warier();
            case QUIET -> neverUnasked();
        };
    }

    /** Allows half the doubt where nobody has asked the bot; whoever asks it is answered as before. */
    private Sureness warier() {
        return new Sureness(answer, suggest, halfTheDoubt(unasked), halfTheDoubt(answerUnasked));
    }

    private Sureness neverUnasked() {
        return new Sureness(answer, suggest, OUT_OF_REACH, OUT_OF_REACH);
    }

    /** In thousandths, because people read it. */
    private static double halfTheDoubt(double threshold) {
        return Math.round((1 + threshold) / 2 * 1000) / 1000.0;
    }
}
