package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One item of a seed file on its way to an entry: every key known, every needed key there. */
final class SeedItem {

    private static final Set<String> NEEDED = Set.of("topic", "title", "layer", "source", "answer", "questions");
    private static final Set<String> KNOWN = Set.of(
            "topic",
            "title",
            "layer",
            "also",
            "source",
            "edition",
            "validFrom",
            "validTo",
            "verifiedBy",
            "verifiedOn",
            "reviewDue",
            "answer",
            "questions",
            "not",
            "overrides");

    private final String place;
    private final Map<String, Object> keys;

    SeedItem(String file, int position, Map<String, Object> keys) {
        this.place = file + ", topic " + keys.getOrDefault("topic", "number " + position);
        this.keys = keys;
    }

    Entry entry() {
        NEEDED.stream()
                .filter(key -> !keys.containsKey(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new BadSeed(place + ": the key \"" + key + "\" is missing.");
                });
        keys.keySet().stream().filter(key -> !KNOWN.contains(key)).findFirst().ifPresent(key -> {
            throw new BadSeed(place + ": the key \"" + key + "\" is unknown; known are "
                    + KNOWN.stream().sorted().toList());
        });
        return new Entry(
                1,
                need("topic"),
                need("title"),
                layer("layer"),
                keys.containsKey("also") ? layer("also") : null,
                provenance(),
                need("answer"),
                new Examples(questions(), lines("not")),
                new Scope(null, text("overrides")));
    }

    private Provenance provenance() {
        return new Provenance(
                need("source"),
                text("edition"),
                day("validFrom"),
                day("validTo"),
                text("verifiedBy"),
                day("verifiedOn"),
                day("reviewDue"));
    }

    private List<String> questions() {
        List<String> questions = lines("questions");
        if (questions.isEmpty()) {
            throw new BadSeed(place + ": \"questions\" must be a list with at least one way of asking.");
        }
        return questions;
    }

    private List<String> lines(String key) {
        if (keys.get(key) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        if (keys.get(key) != null) {
            throw new BadSeed(place + ": \"" + key + "\" must be a list of lines.");
        }
        return List.of();
    }

    private Layer layer(String key) {
        return Layer.of(need(key))
                .orElseThrow(() -> new BadSeed(place + ": \"" + key + "\" names no layer: " + keys.get(key)));
    }

    private @Nullable LocalDate day(String key) {
        String day = text(key);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new BadSeed(place + ": \"" + key + "\" must be a day in quotes such as \"2026-05-11\", not " + day);
        }
    }

    private String need(String key) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw new BadSeed(place + ": the key \"" + key + "\" is empty.");
        }
        return text;
    }

    private @Nullable String text(String key) {
        Object value = keys.get(key);
        return value == null ? null : value.toString().strip();
    }
}
