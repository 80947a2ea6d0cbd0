package org.classliaison.core.act.answer;

import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/** What is to happen with a line of chat. */
public sealed interface Decision {

    record Answer(Entry entry) implements Decision {}

    /** @param entries two or three entries, the likeliest first, for the asker to choose from */
    record Suggest(List<Entry> entries) implements Decision {
        public Suggest {
            entries = List.copyOf(entries);
        }
    }

    /** @param entry what the question seems to be about; null where nothing fits */
    record HandOn(@Nullable Entry entry) implements Decision {}

    record Refuse(Entry entry) implements Decision {}

    record Silent() implements Decision {}
}
