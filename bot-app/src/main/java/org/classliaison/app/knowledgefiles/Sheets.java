package org.classliaison.app.knowledgefiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.BadFile.Reason;
import org.classliaison.core.files.Table;
import org.classliaison.core.knowledge.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Excel workbooks: the first sheet. Every cell is written as text, so that no spreadsheet runs one. */
final class Sheets {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MOST_COLUMNS = 64;

    /** A day is a number, and only its format tells. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** As Excel itself counts: a cell has no more. */
    private static final int MOST_IN_A_CELL = 32_767;

    private Sheets() {}

    /** Row by row: the whole workbook is never in memory as objects. */
    static Table read(byte[] content) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> head = List.of();
            List<Table.Row> below = new ArrayList<>();
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                List<String> cells = cells(row, head);
                boolean blank = cells.stream().allMatch(String::isBlank);
                if (head.isEmpty() && !blank) {
                    head = cells;
                } else if (!blank) {
                    below.add(new Table.Row(row.getRowNum(), cells));
                    checkSize(below);
                }
            }
            return new Table(head, below);
        }
    }

    private static void checkSize(List<Table.Row> rows) {
        if (rows.size() > BadFile.MOST_ROWS) {
            throw new BadFile(Reason.TOO_MANY_ROWS);
        }
    }

    private static List<String> cells(Row row, List<String> head) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            boolean day = i < head.size()
                    && Column.named(head.get(i)).filter(Sheets::mayHoldADay).isPresent();
            cells.add(cell == null ? "" : day ? day(cell) : text(cell));
        }
        return cells;
    }

    /** An edition is often a day, and Excel makes a number of it. */
    private static boolean mayHoldADay(Column column) {
        return column.isDay() || column == Column.EDITION;
    }

    private static String day(Cell cell) {
        String text = text(cell);
        return text.matches("[2-7]\\d{4}(\\.0+)?")
                ? DAY_ZERO.plus((long) Double.parseDouble(text), ChronoUnit.DAYS)
                        .toString()
                : text;
    }

    /** Of a formula, what the sender's own program has worked out; nothing is worked out here. */
    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || raw == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && DayFormat.isOf(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getType() == CellType.STRING ? cell.asString() : raw;
    }

    static byte[] write(Table table) {
        return write(table, sheet -> {});
    }

    /** Something more for the sheet than its rows. */
    @FunctionalInterface
    interface Extra {
        void add(Worksheet sheet);
    }

    static byte[] write(Table table, Extra extra) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "class-liaison", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("知识条目");
            put(sheet, 0, table.head());
            sheet.range(0, 0, 0, Math.max(0, table.head().size() - 1))
                    .style()
                    .bold()
                    .set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < table.rows().size(); i++) {
                put(sheet, i + 1, table.rows().get(i).cells());
            }
            extra.add(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            sheet.value(row, i, Beginning.within(cell, MOST_IN_A_CELL));
            if (cell.indexOf('\n') >= 0) {
                sheet.style(row, i).wrapText(true).set();
            }
        }
    }
}
