package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.suggestions.Suggestion;
import org.jspecify.annotations.Nullable;

/** A row of suggestion, without its words. */
record SuggestionRow(
        long id,
        BotId bot,
        long classId,
        int receipt,
        @Nullable String writerMark,
        Instant handedInAt,
        Suggestion.State state,
        @Nullable Long handledBy,
        Instant changedAt) {

    static SuggestionRow of(Suggestion suggestion) {
        return new SuggestionRow(
                suggestion.id(),
                suggestion.bot(),
                suggestion.classId(),
                suggestion.number(),
                suggestion.writerMark(),
                suggestion.handedInAt(),
                suggestion.stage().state(),
                suggestion.stage().by(),
                suggestion.stage().at());
    }

    Suggestion suggestion() {
        Suggestion.Stage stage = new Suggestion.Stage(state, handledBy, changedAt);
        return new Suggestion(id, bot, classId, receipt, writerMark, handedInAt, stage);
    }
}
