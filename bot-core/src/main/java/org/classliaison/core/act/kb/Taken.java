package org.classliaison.core.act.kb;

import org.classliaison.core.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry after one more line.
 *
 * @param entry with what the line says; as it was where something is wrong with the line
 * @param trouble what is wrong, in the user's language; null where nothing is
 */
record Taken(Entry entry, @Nullable String trouble) {}
