package org.classliaison.core.knowledge;

/**
 * What is seen of a line before it is known what it asks: is it a question for the bot at all?
 *
 * @param learned log-odds of the classifier that tells questions from chatter
 * @param nearestSilence cosine to the nearest line that wants no reply, -1 to 1
 * @param nearSilence mean cosine to the three nearest such lines
 */
record Gate(double learned, double nearestSilence, double nearSilence) {}
