package org.classliaison.core.act.stages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.Table;

/**
 * Takes out of a branch's list what is needed: names, classes and days. All else that stands in such lists, numbers of
 * telephones and students for example, is left where it is. The headings may stand below a title.
 */
final class SieveTable {

    /** Of the sieved table; behind them stand the days. */
    static final int NAME = 0;

    static final int CLASS = 1;
    static final int FIRST_DAY = 2;

    private static final int MOST_TITLES = 3;
    private static final Pattern NAMES = Pattern.compile("姓\\s*名|名字|称呼|name", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASSES = Pattern.compile("班级|所在班|class", Pattern.CASE_INSENSITIVE);
    private static final int NOWHERE = -1;

    private SieveTable() {}

    /** @throws BadFile if there is no column of days */
    static Table of(Table table) {
        for (int i = 0; i <= Math.min(MOST_TITLES, table.rows().size()); i++) {
            List<String> head = i == 0 ? table.head() : table.rows().get(i - 1).cells();
            List<Integer> days = days(head, name(head));
            if (!days.isEmpty()) {
                return sieved(head, days, table.rows().subList(i, table.rows().size()));
            }
        }
        throw new BadFile(BadFile.Reason.NO_HEADINGS);
    }

    private static Table sieved(List<String> head, List<Integer> days, List<Table.Row> below) {
        List<Integer> columns = new ArrayList<>(List.of(name(head), find(CLASSES, head)));
        columns.addAll(days);
        List<Table.Row> rows = below.stream()
                .map(row -> new Table.Row(row.number(), cells(row, columns)))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return new Table(cells(new Table.Row(0, head), columns), rows);
    }

    /** The first of the columns for one day: behind 公示 may stand 公示结束. */
    private static List<Integer> days(List<String> head, int name) {
        Set<Anchor> seen = EnumSet.noneOf(Anchor.class);
        return IntStream.range(0, head.size())
                .filter(column -> column != name)
                .filter(column -> AnchorWords.in(head.get(column))
                        .filter(named -> seen.add(named.anchor()))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static int name(List<String> head) {
        return Math.max(0, find(NAMES, head));
    }

    private static int find(Pattern heading, List<String> head) {
        return IntStream.range(0, head.size())
                .filter(column -> heading.matcher(head.get(column)).find())
                .findFirst()
                .orElse(NOWHERE);
    }

    private static List<String> cells(Table.Row row, List<Integer> columns) {
        return columns.stream()
                .map(column -> column == NOWHERE ? "" : row.cell(column).strip())
                .toList();
    }

    /** The day that a column of a sieved table is about. */
    static Optional<Anchor> anchor(Table sieved, int column) {
        return AnchorWords.in(sieved.head().get(column)).map(AnchorWords.Named::anchor);
    }
}
