package org.classliaison.core.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One item of a seed file on its way to an entry: every key known, every needed key there. */
final class SeedItem {

    private final String place;
    private final Map<String, Object> keys;

    SeedItem(String file, int position, Map<String, Object> keys) {
        this.place = file + ", topic " + keys.getOrDefault("topic", "number " + position);
        this.keys = keys;
    }

    Entry entry() {
        needed().map(Column::key)
                .filter(key -> !keys.containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new BadSeed(place + ": the key \"" + key + "\" is missing.");
                });
        EntryRules.Judged judged = EntryRules.judge(written(), null);
        return judged.faults().isEmpty() && judged.entry() != null
                ? judged.entry()
                : refused(judged.faults().getFirst());
    }

    /** A release finds its topics again by their ids: here nothing is made from a title. */
    private static Stream<Column> needed() {
        return Stream.concat(Stream.of(Column.TOPIC), Column.NEEDED.stream());
    }

    private Map<Column, List<String>> written() {
        Map<Column, List<String>> written = new EnumMap<>(Column.class);
        keys.keySet().forEach(key -> written.put(column(key), values(column(key))));
        return written;
    }

    private Column column(String key) {
        return Arrays.stream(Column.values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BadSeed(place + ": the key \"" + key + "\" is unknown; known are "
                        + Arrays.stream(Column.values())
                                .map(Column::key)
                                .sorted()
                                .toList()));
    }

    private List<String> values(Column column) {
        Object value = keys.get(column.key());
        if (value instanceof List<?> list && column.isList()) {
            return list.stream().map(String::valueOf).toList();
        }
        if (column.isList() || value instanceof List) {
            throw new BadSeed(place + ": \"" + column.key() + "\" must be "
                    + (column.isList() ? "a list of lines." : "one text."));
        }
        return List.of(String.valueOf(value));
    }

    private Entry refused(Fault fault) {
        String key = "\"" + fault.column().key() + "\"";
        throw new BadSeed(place + ": "
                + switch (fault.kind()) {
                    case MISSING -> "the key " + key + " is empty.";
                    case NO_LAYER -> key + " names no layer: " + fault.word();
                    case NO_DAY -> key + " must be a day in quotes such as \"2026-05-11\", not " + fault.word();
                    case BACKWARDS -> key + " lies before \"validFrom\": " + fault.word();
                    case NO_ID -> key + " has signs that no topic has: " + fault.word();
                    case TOO_LONG -> key + " has more than " + fault.word() + " characters.";
                    case TOO_MANY -> key + " has more than " + fault.word() + " lines.";
                    case NO_EDITION -> "a national rule needs " + key + ".";
                    case NO_DOCUMENT -> "a national rule needs a document or an article in " + key + ".";
                    case LAYER_OF_BRANCH -> key + " is not a class's to set: " + fault.word();
                    case OVERRIDES_ITSELF -> key + " names the entry's own topic.";
                });
    }
}
