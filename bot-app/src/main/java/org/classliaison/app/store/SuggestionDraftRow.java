package org.classliaison.app.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of suggestion_draft. */
record SuggestionDraftRow(
        long id, String writerMark, @Nullable Long classId, String sealed, Instant writtenAt) {}
