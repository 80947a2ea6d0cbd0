package org.classliaison.app.knowledgefiles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.BadFile.Reason;
import org.classliaison.core.files.Table;
import org.classliaison.core.knowledge.Column;

/**
 * Collects the entries of a text: a heading begins one and is its title, "依据：…" begins a part of it, and what follows
 * belongs to that part. Tables count, too: a wide one has an entry a row, a narrow one a part a row.
 */
final class Outline {

    private static final Pattern PART = Pattern.compile("^([^:：\\n]{1,20})[:：]\\s*(.*)$", Pattern.DOTALL);

    private final List<Map<Column, StringBuilder>> entries = new ArrayList<>();
    private Map<Column, StringBuilder> current = new EnumMap<>(Column.class);
    private Optional<Column> part = Optional.empty();

    void heading(String title) {
        begin();
        add(Column.TITLE, title);
    }

    /** A paragraph or an item of a list. */
    void text(String text) {
        Matcher named = PART.matcher(text);
        Optional<Column> column = named.matches() ? Column.named(named.group(1)) : Optional.empty();
        if (column.isPresent()) {
            part = column;
            add(column.get(), named.group(2));
        } else {
            goOn(text);
        }
    }

    /** An item of a list: among ways of asking it is one, whatever it looks like. */
    void item(String text) {
        if (part.filter(Column::isList).isPresent()) {
            goOn(text);
        } else {
            text(text);
        }
    }

    private void goOn(String text) {
        part.ifPresent(known -> add(known, text));
    }

    void table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        long wide = rows.getFirst().stream()
                .filter(cell -> Column.named(cell).isPresent())
                .count();
        if (wide > 1) {
            rows.subList(1, rows.size()).forEach(row -> wide(rows.getFirst(), row));
        } else {
            rows.stream()
                    .filter(row -> row.size() > 1)
                    .forEach(row -> Column.named(row.getFirst()).ifPresent(column -> add(column, row.get(1))));
        }
        part = Optional.empty();
    }

    private void wide(List<String> head, List<String> row) {
        begin();
        for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
            String cell = row.get(i);
            Column.named(head.get(i)).ifPresent(column -> add(column, cell));
        }
    }

    private void begin() {
        current = new EnumMap<>(Column.class);
        entries.add(current);
        part = Optional.empty();
        if (entries.size() > BadFile.MOST_ROWS * 2) {
            throw new BadFile(Reason.TOO_MANY_ROWS);
        }
    }

    private void add(Column column, String text) {
        if (entries.isEmpty()) {
            begin();
            part = Optional.of(column);
        }
        StringBuilder value = current.computeIfAbsent(column, key -> new StringBuilder());
        if (!value.isEmpty() && !text.isBlank()) {
            value.append('\n');
        }
        value.append(text.strip());
    }

    /** Headings of chapters, under which there is nothing but a title, are no entries. */
    Table table() {
        List<Map<Column, StringBuilder>> real = entries.stream()
                .filter(entry -> entry.keySet().stream().anyMatch(column -> column != Column.TITLE))
                .toList();
        List<Column> columns = real.stream()
                .flatMap(entry -> entry.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        for (Map<Column, StringBuilder> entry : real) {
            List<String> cells = columns.stream()
                    .map(column ->
                            entry.getOrDefault(column, new StringBuilder()).toString())
                    .toList();
            rows.add(new Table.Row(rows.size() + 1, cells));
        }
        return new Table(columns.stream().map(Column::heading).toList(), rows);
    }
}
