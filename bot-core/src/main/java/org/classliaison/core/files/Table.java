package org.classliaison.core.files;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was read out of a file, or is to be written into one: headings, and rows of as many cells at most.
 *
 * @param head the names of the columns
 */
public record Table(List<String> head, List<Row> rows) {

    /**
     * @param number the row as its reader counts it: in a sheet its row, in a text the entry's place among the entries
     * @param cells texts with line breaks in them; a row may end early
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** Rows under headings, numbered as in a sheet: the headings are row 1. */
    public static Table of(List<String> head, List<List<String>> rows) {
        return new Table(
                head,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Row(i + 2, rows.get(i)))
                        .toList());
    }
}
