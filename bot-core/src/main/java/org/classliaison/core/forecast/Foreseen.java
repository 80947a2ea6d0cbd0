package org.classliaison.core.forecast;

import org.classliaison.core.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What the bot would do with a question.
 *
 * @param outcome a key of the bundles, such as {@code outcome.ANSWERED}
 * @param entry what would be answered; null for none
 */
public record Foreseen(String outcome, @Nullable Entry entry) {}
