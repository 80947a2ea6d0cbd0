package org.classliaison.core.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.Format;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.files.Table;

/** Every format is CSV in UTF-8. */
public final class FakeKnowledgeFiles implements KnowledgeFiles {

    @Override
    public Table read(String name, byte[] content) {
        if (content.length == 0) {
            throw new BadFile(BadFile.Reason.EMPTY);
        }
        try (CSVParser parser =
                CSVParser.parse(new StringReader(new String(content, StandardCharsets.UTF_8)), CSVFormat.EXCEL)) {
            List<List<String>> rows = new ArrayList<>();
            parser.forEach(row -> rows.add(row.toList()));
            return Table.of(rows.getFirst(), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] write(Format format, Table table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(table.head());
            for (Table.Row row : table.rows()) {
                printer.printRecord(row.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
