package org.classliaison.app.knowledgefiles;

import java.io.IOException;
import java.util.Locale;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.BadFile.Reason;
import org.classliaison.core.files.Format;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.files.Table;

/** All formats behind one door: the end of the name says which, the first bytes say whether that is so. */
public final class EntryFiles implements KnowledgeFiles {

    /** Far more than 5000 entries have, and little enough for one packet to the database. */
    private static final int MOST_CHARACTERS = 4_000_000;

    @Override
    public Table read(String name, byte[] content) {
        Format format = format(name);
        check(format, content);
        try {
            return checked(readAs(format, content));
        } catch (IOException | RuntimeException e) {
            // Libraries answer a broken file with exceptions of every kind.
            throw e instanceof BadFile bad ? bad : new BadFile(Reason.BROKEN);
        }
    }

    @Override
    public byte[] write(Format format, Table table) {
        return switch (format) {
            case XLSX -> Sheets.write(table);
            case CSV -> Csv.write(table);
            case MD -> Markdown.write(table);
            case DOCX -> WordDocuments.write(table);
        };
    }

    private static Table readAs(Format format, byte[] content) throws IOException {
        return switch (format) {
            case XLSX -> Sheets.read(content);
            case CSV -> Csv.read(content);
            case MD -> Markdown.read(content);
            case DOCX -> WordDocuments.read(content);
        };
    }

    private static Format format(String name) {
        String end = name.toLowerCase(Locale.ROOT);
        if (end.endsWith(".xls")) {
            throw new BadFile(Reason.OLD_EXCEL);
        }
        if (end.endsWith(".doc")) {
            throw new BadFile(Reason.OLD_WORD);
        }
        return Format.ofFile(name).orElseThrow(() -> new BadFile(Reason.UNKNOWN_KIND, name));
    }

    private static void check(Format format, byte[] content) {
        if (content.length == 0) {
            throw new BadFile(Reason.EMPTY);
        }
        if (content.length > BadFile.MOST_BYTES) {
            throw new BadFile(Reason.TOO_LARGE);
        }
        boolean office = format == Format.XLSX || format == Format.DOCX;
        if (Signature.isOldOffice(content)) {
            throw new BadFile(format == Format.DOCX ? Reason.OLD_WORD : Reason.OLD_EXCEL);
        }
        if (Signature.isZip(content) != office || Signature.isPdf(content)) {
            throw new BadFile(Reason.OTHER_CONTENT);
        }
        if (office) {
            Packed.check(content, format == Format.XLSX ? "xl/workbook.xml" : "word/document.xml");
        }
    }

    private static Table checked(Table table) {
        if (table.rows().size() > BadFile.MOST_ROWS) {
            throw new BadFile(Reason.TOO_MANY_ROWS);
        }
        long characters = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(String::length)
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw new BadFile(Reason.TOO_LARGE);
        }
        return table;
    }
}
