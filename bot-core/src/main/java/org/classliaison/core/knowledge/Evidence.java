package org.classliaison.core.knowledge;

/**
 * The figures behind one hit, kept so that a member can be shown why the bot said what it said.
 *
 * @param learned log-odds that the topic's own classifier gives, or would if it had one, above 0 for yes
 * @param nearest cosine to the topic's nearest way of asking, -1 to 1
 * @param near mean cosine to its three nearest ways of asking, -1 to 1
 * @param words BM25 of its best way of asking, as a share of the best of all topics, 0 to 1
 * @param scarcity 1 for a topic with a title and three ways of asking or fewer, towards 0 with more
 */
public record Evidence(double learned, double nearest, double near, double words, double scarcity) {}
