package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry put back into what people write, so that {@link EntryRules} make the same entry of it again. */
public final class WrittenEntry {

    private WrittenEntry() {}

    public static Map<Column, List<String>> of(Entry entry) {
        Map<Column, List<String>> written = new EnumMap<>(Column.class);
        Provenance provenance = entry.provenance();
        written.put(Column.TOPIC, List.of(entry.topic()));
        written.put(Column.TITLE, List.of(entry.title()));
        written.put(Column.LAYER, List.of(LayerWords.of(entry.layer())));
        written.put(Column.ALSO, entry.also() == null ? List.of() : List.of(LayerWords.of(entry.also())));
        written.put(Column.SOURCE, List.of(provenance.source()));
        written.put(Column.EDITION, some(provenance.edition()));
        written.put(Column.VALID_FROM, some(provenance.validFrom()));
        written.put(Column.VALID_TO, some(provenance.validTo()));
        written.put(Column.VERIFIED_BY, some(provenance.verifiedBy()));
        written.put(Column.VERIFIED_ON, some(provenance.verifiedOn()));
        written.put(Column.REVIEW_DUE, some(provenance.reviewDue()));
        written.put(Column.ANSWER, List.of(entry.answer()));
        written.put(Column.QUESTIONS, entry.examples().good());
        written.put(Column.NOT, entry.examples().bad());
        written.put(Column.OVERRIDES, some(entry.scope().overrides()));
        return written;
    }

    private static List<String> some(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> some(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(day.toString());
    }
}
