package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one entry, read as what its columns hold.
 *
 * @param written the values of each column; blank ones count as none
 */
record Cells(Map<Column, List<String>> written) {

    /** @throws IllegalStateException without a layer */
    Entry entry(@Nullable Long classId) {
        Layer layer = layer(Column.LAYER);
        if (layer == null) {
            throw new IllegalStateException("An entry without layer has a fault");
        }
        return new Entry(
                1,
                topic(),
                need(Column.TITLE),
                layer,
                layer(Column.ALSO),
                provenance(),
                need(Column.ANSWER),
                new Examples(values(Column.QUESTIONS), values(Column.NOT)),
                new Scope(classId, text(Column.OVERRIDES).orElse(null)));
    }

    private Provenance provenance() {
        return new Provenance(
                need(Column.SOURCE),
                text(Column.EDITION).orElse(null),
                day(Column.VALID_FROM),
                day(Column.VALID_TO),
                text(Column.VERIFIED_BY).orElse(null),
                day(Column.VERIFIED_ON),
                day(Column.REVIEW_DUE));
    }

    /** Where none is written, the one that the title makes. */
    String topic() {
        return text(Column.TOPIC).orElseGet(() -> EntryRules.topicOf(need(Column.TITLE)));
    }

    @Nullable
    Layer layer(Column column) {
        return text(column).flatMap(LayerWords::read).orElse(null);
    }

    @Nullable
    LocalDate day(Column column) {
        return text(column).flatMap(WrittenDay::read).orElse(null);
    }

    Optional<String> text(Column column) {
        return values(column).stream().findFirst();
    }

    String need(Column column) {
        return text(column).orElse("");
    }

    List<String> values(Column column) {
        return written.getOrDefault(column, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
