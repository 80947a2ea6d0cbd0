package org.classliaison.app.playground;

import java.util.List;
import org.classliaison.core.chat.RichText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The marks of a text as they are stored and as the page gets them: JavaScript counts UTF-16 units, too. */
record Marks(List<RichText.Mark> marks) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Null where there are none. */
    static @Nullable String written(RichText text) {
        return text.marks().isEmpty() ? null : JSON.writeValueAsString(new Marks(text.marks()));
    }

    static Marks read(@Nullable String written) {
        return written == null ? new Marks(List.of()) : JSON.readValue(written, Marks.class);
    }
}
