package org.classliaison.app.store;

import org.jspecify.annotations.Nullable;

/**
 * What came back on a question.
 *
 * @param asker the asker's pseudonym, null after an erasure
 */
record EchoRow(long questionId, @Nullable String asker, int useful, int useless) {}
