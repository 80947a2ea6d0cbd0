package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.Table;
import org.classliaison.core.knowledge.Column;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.WrittenEntry;

/** Everything that a preview had no room for, one row each. */
final class Details {

    private final Texts texts;
    private final PreviewText words;

    Details(Texts texts) {
        this.texts = texts;
        this.words = new PreviewText(texts);
    }

    Table of(Preview preview) {
        Reading reading = preview.reading();
        List<List<String>> rows = new ArrayList<>();
        reading.faults().forEach(fault -> rows.add(row("import.detail.fault", "", words.fault(fault))));
        reading.fresh().forEach(entry -> rows.add(row("import.detail.fresh", entry.title(), entry.answer())));
        for (int i = 0; i < reading.changed().size(); i++) {
            Entry entry = reading.changed().get(i);
            rows.add(row(
                    "import.detail.changed",
                    entry.title(),
                    changes(reading.replaced().get(i), entry)));
        }
        preview.remarks()
                .forEach(remark ->
                        rows.add(row("import.detail.remark", remark.entry().title(), words.remark(remark))));
        preview.shifts()
                .shifts()
                .forEach(shift ->
                        rows.add(row("import.detail.shift", shift.question().text(), words.shift(shift))));
        reading.same().forEach(entry -> rows.add(row("import.detail.same", entry.title(), "")));
        return Table.of(
                List.of(
                        texts.get("import.detail.what"),
                        texts.get("import.detail.which"),
                        texts.get("import.detail.how")),
                rows);
    }

    private List<String> row(String kind, String which, String how) {
        return List.of(texts.get(kind), which, how);
    }

    private static String changes(Entry old, Entry entry) {
        var before = WrittenEntry.of(old);
        var after = WrittenEntry.of(entry);
        return Arrays.stream(Column.values())
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .map(column -> column.heading() + "："
                        + String.join("；", before.getOrDefault(column, List.of())) + " → "
                        + String.join("；", after.getOrDefault(column, List.of())))
                .collect(Collectors.joining("\n"));
    }
}
