package org.classliaison.app.knowledgefiles;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.BadFile.Reason;
import org.classliaison.core.files.Table;

/** CSV as spreadsheets write it. Cells that one would run get an apostrophe, which is taken off again (OWASP, CSV injection). */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String RUNS = "=+-@\t\r＝＋－＠'";

    private Csv() {}

    static Table read(byte[] content) throws IOException {
        String text = PlainText.of(content);
        char separator = separator(text);
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> head = List.of();
            List<Table.Row> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                List<String> cells = record.stream().map(Csv::unarmed).toList();
                if (head.isEmpty()) {
                    head = cells.stream().allMatch(String::isBlank) ? List.of() : cells;
                } else {
                    rows.add(new Table.Row((int) record.getRecordNumber(), cells));
                }
                if (rows.size() > BadFile.MOST_ROWS) {
                    throw new BadFile(Reason.TOO_MANY_ROWS);
                }
            }
            return new Table(head, rows);
        }
    }

    /** Spreadsheets of other countries part cells by semicolons; what is copied out of one, by tabs. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> head.chars().filter(other -> other == sign).count()))
                .orElse(',');
    }

    static byte[] write(Table table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(table.head());
            for (Table.Row row : table.rows()) {
                printer.printRecord(row.cells().stream().map(Csv::disarmed).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String disarmed(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    private static String unarmed(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell) {
        return !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0;
    }
}
