package org.classliaison.app.store;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.Entry;

/** A row of phrasing: one way of asking, at its place in the entry. */
record PhrasingRow(long classId, String topic, int position, String line) {

    static Stream<PhrasingRow> of(Entry entry) {
        EntryKey key = EntryKey.of(entry.topic(), entry.classId());
        List<String> lines = entry.questions();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new PhrasingRow(key.classId(), key.topic(), i, lines.get(i)));
    }

    EntryKey key() {
        return new EntryKey(classId, topic);
    }
}
