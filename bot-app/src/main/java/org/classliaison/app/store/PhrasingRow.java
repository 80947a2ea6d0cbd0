package org.classliaison.app.store;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;

/**
 * A row of phrasing: one example line, at its place in the entry.
 *
 * @param good a way of asking; false for a line that sounds like the entry and is not meant by it
 */
record PhrasingRow(long classId, String topic, int position, String line, boolean good) {

    static Stream<PhrasingRow> of(Entry entry) {
        EntryKey key = EntryKey.of(entry.topic(), entry.classId());
        List<String> ways = entry.examples().good();
        List<String> lines =
                Stream.concat(ways.stream(), entry.examples().bad().stream()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new PhrasingRow(key.classId(), key.topic(), i, lines.get(i), i < ways.size()));
    }

    static Examples examples(List<PhrasingRow> rows) {
        return new Examples(lines(rows, true), lines(rows, false));
    }

    private static List<String> lines(List<PhrasingRow> rows, boolean good) {
        return rows.stream()
                .filter(row -> row.good == good)
                .map(PhrasingRow::line)
                .toList();
    }

    EntryKey key() {
        return new EntryKey(classId, topic);
    }
}
