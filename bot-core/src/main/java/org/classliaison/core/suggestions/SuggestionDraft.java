package org.classliaison.core.suggestions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody may hand in, seen by nobody else.
 *
 * @param classId for the members of which class; null while nobody has said
 */
public record SuggestionDraft(
        long id, String writerMark, @Nullable Long classId, String words, Instant writtenAt) {

    public SuggestionDraft forClass(long chosen) {
        return new SuggestionDraft(id, writerMark, chosen, words, writtenAt);
    }
}
