package org.classliaison.core.knowledge;

/**
 * The figures behind one hit, kept so that a member can be shown why the bot said what it said.
 *
 * @param nearest cosine to the entry's nearest way of asking, -1 to 1
 * @param near mean cosine to its three nearest ways of asking, -1 to 1
 * @param words BM25 of its best way of asking, as a share of the best of all entries, 0 to 1
 * @param letters Dice overlap of one- and two-character pieces with its best way of asking, 0 to 1
 * @param learned what the classifier trained on all ways of asking gives this topic, 0 to 1; 0 for a topic it has not learned
 */
public record Evidence(double nearest, double near, double words, double letters, double learned) {}
