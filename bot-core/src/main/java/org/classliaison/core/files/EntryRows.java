package org.classliaison.core.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.Column;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.WrittenEntry;

/** Rows of a table and the columns of entries: what one writes, the other reads back. */
public final class EntryRows {

    /** Before a line that is one way of asking although it has a semicolon in it. */
    private static final String WHOLE_LINE = "· ";

    /**
     * One row with what is written in its known columns.
     *
     * @param number as in {@link Table.Row}
     */
    public record Written(int number, Map<Column, List<String>> columns) {}

    private EntryRows() {}

    public static Table of(List<Entry> entries) {
        List<String> head = Arrays.stream(Column.values()).map(Column::heading).toList();
        return Table.of(head, entries.stream().map(EntryRows::row).toList());
    }

    private static List<String> row(Entry entry) {
        Map<Column, List<String>> written = WrittenEntry.of(entry);
        return Arrays.stream(Column.values())
                .map(column -> cell(column, written.getOrDefault(column, List.of())))
                .toList();
    }

    private static String cell(Column column, List<String> values) {
        return values.stream()
                .map(value -> column.isList() && mightBeTakenApart(value) ? WHOLE_LINE + value : value)
                .collect(Collectors.joining("\n"));
    }

    private static boolean mightBeTakenApart(String line) {
        return line.startsWith(WHOLE_LINE) || line.matches(".*[；;].*");
    }

    /**
     * @return the rows with anything in them
     * @throws BadFile if a column is missing or there is no row
     */
    public static List<Written> read(Table table) {
        Map<Column, Integer> places = places(table.head());
        Column.NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .findFirst()
                .ifPresent(column -> {
                    throw places.isEmpty()
                            ? new BadFile(BadFile.Reason.NO_HEADINGS)
                            : new BadFile(BadFile.Reason.MISSING_COLUMN, column.heading());
                });
        List<Written> rows = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> new Written(row.number(), columns(row, places)))
                .toList();
        if (rows.isEmpty()) {
            throw new BadFile(BadFile.Reason.NO_ROWS);
        }
        return rows;
    }

    /** Columns whose heading says nothing to us. */
    public static List<String> unknown(Table table) {
        return table.head().stream()
                .filter(name -> !name.isBlank() && Column.named(name).isEmpty())
                .toList();
    }

    private static Map<Column, Integer> places(List<String> head) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < head.size(); i++) {
            int place = i;
            Column.named(head.get(i)).ifPresent(column -> {
                if (places.put(column, place) != null) {
                    throw new BadFile(BadFile.Reason.TWICE_THE_COLUMN, column.heading());
                }
            });
        }
        return places;
    }

    private static Map<Column, List<String>> columns(Table.Row row, Map<Column, Integer> places) {
        Map<Column, List<String>> columns = new EnumMap<>(Column.class);
        places.forEach((column, place) -> columns.put(column, values(column, row.cell(place))));
        return columns;
    }

    private static List<String> values(Column column, String cell) {
        String text = cell.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (!column.isList()) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return text.lines()
                .map(String::strip)
                .flatMap(line -> line.startsWith(WHOLE_LINE)
                        ? Stream.of(line.substring(WHOLE_LINE.length()))
                        : Arrays.stream(line.split("[；;]")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
