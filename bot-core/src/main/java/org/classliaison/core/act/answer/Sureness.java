package org.classliaison.core.act.answer;

/**
 * How sure the bot must be, as probabilities. The figures are those at which the tests' own lines keep to at most
 * three wrong answers in a hundred replies and one chatter line in a hundred replied to.
 *
 * @param answer confidence from which an addressed question is answered
 * @param suggest confidence from which it gets a choice of three, and how surely it must be a question for the bot at
 *     all; below, a person
 * @param unasked how surely an ambient line must be a question for the bot
 * @param answerUnasked confidence from which an ambient question is answered
 */
public record Sureness(double answer, double suggest, double unasked, double answerUnasked) {

    public static Sureness measured() {
        return new Sureness(0.7, 0.15, 0.9, 0.6);
    }
}
