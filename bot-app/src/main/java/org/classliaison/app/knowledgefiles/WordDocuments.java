package org.classliaison.app.knowledgefiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.classliaison.core.files.Table;
import org.classliaison.core.knowledge.Column;

/** Word documents: a heading and a table of two columns for each entry. */
final class WordDocuments {

    private static final String HEADING = "Heading2";
    private static final int TITLE_SIZE = 14;

    private WordDocuments() {}

    static Table read(byte[] content) throws IOException {
        Outline outline = new Outline();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    read(document, paragraph, outline);
                } else if (element instanceof XWPFTable table) {
                    outline.table(rows(table));
                }
            }
        }
        return outline.table();
    }

    private static void read(XWPFDocument document, XWPFParagraph paragraph, Outline outline) {
        String text = paragraph.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        if (isHeading(document, paragraph)) {
            outline.heading(text);
        } else if (paragraph.getNumID() != null) {
            outline.item(text);
        } else {
            outline.text(text);
        }
    }

    /** Chinese Word names its heading styles by number; their names are English in every language. */
    private static boolean isHeading(XWPFDocument document, XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        if (id == null) {
            return false;
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String name = style == null ? id : Objects.requireNonNullElse(style.getName(), id);
        return name.toLowerCase(Locale.ROOT).startsWith("heading") || name.startsWith("标题");
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(WordDocuments::text).toList())
                .toList();
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            table.rows().forEach(row -> write(document, table.head(), row));
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(XWPFDocument document, List<String> head, Table.Row row) {
        XWPFTable table = null;
        title(document, head, row);
        for (int i = 0; i < head.size(); i++) {
            boolean title = isTitle(head.get(i));
            if (row.cell(i).isEmpty() || title) {
                continue;
            }
            XWPFTableRow next;
            if (table == null) {
                table = document.createTable(1, 2);
                next = table.getRow(0);
            } else {
                next = table.createRow();
            }
            fill(next.getCell(0), head.get(i));
            fill(next.getCell(1), row.cell(i));
        }
    }

    private static void title(XWPFDocument document, List<String> head, Table.Row row) {
        for (int i = 0; i < head.size(); i++) {
            if (isTitle(head.get(i))) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setStyle(HEADING);
                XWPFRun run = paragraph.createRun();
                run.setBold(true);
                run.setFontSize(TITLE_SIZE);
                run.setText(row.cell(i));
            }
        }
    }

    private static boolean isTitle(String heading) {
        return Column.named(heading).filter(column -> column == Column.TITLE).isPresent();
    }

    /** A paragraph a line: what is typed with Enter in Word comes back in the same way. */
    private static void fill(XWPFTableCell cell, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 && !cell.getParagraphs().isEmpty()
                    ? cell.getParagraphs().getFirst()
                    : cell.addParagraph();
            paragraph.createRun().setText(lines.get(i));
        }
    }
}
