package org.classliaison.core.act.kb;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.classliaison.core.knowledge.Entry;

/** Reads which entry another one stands in for: by its topic or its whole title, of the branch or of the same class. */
final class ReadOverridden {

    private static final Pattern NONE = Pattern.compile("无|没有|不取代|none");

    private final Desk desk;

    ReadOverridden(Desk desk) {
        this.desk = desk;
    }

    Taken read(Entry entry, String words) {
        return NONE.matcher(words).matches()
                ? new Taken(entry.overriding(null), null)
                : topic(entry, words)
                        .map(topic -> new Taken(entry.overriding(topic), null))
                        .orElseGet(() -> new Taken(entry, desk.pen().texts().get("kb.wrong.noTopic")));
    }

    private Optional<String> topic(Entry entry, String words) {
        List<Entry> reached = desk.books().library().entries().stream()
                .filter(other -> other.classId() == null || Desk.isOf(other, entry.classId()))
                .toList();
        return reached.stream()
                .filter(other -> other.topic().equals(words))
                .findFirst()
                .or(() -> reached.stream()
                        .filter(other -> other.title().equals(words))
                        .findFirst())
                .map(Entry::topic);
    }
}
