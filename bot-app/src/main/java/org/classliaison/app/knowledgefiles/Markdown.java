package org.classliaison.app.knowledgefiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.files.Table;
import org.classliaison.core.knowledge.Column;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Markdown with a heading for each entry and a paragraph for each part; the library does all escaping. */
final class Markdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Markdown() {}

    static Table read(byte[] content) {
        Outline outline = new Outline();
        read(PARSER.parse(PlainText.of(content)), outline);
        return outline.table();
    }

    private static void read(Node parent, Outline outline) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> outline.heading(Words.of(heading));
                case Paragraph paragraph -> read(paragraph, parent instanceof ListItem, outline);
                case TableBlock table -> outline.table(rows(table));
                default -> readBlock(node, outline);
            }
        }
    }

    private static void read(Paragraph paragraph, boolean inList, Outline outline) {
        if (inList) {
            outline.item(Words.of(paragraph));
        } else {
            outline.text(Words.of(paragraph));
        }
    }

    /** Lists and quotations hold paragraphs; code and raw HTML are text like any other. */
    private static void readBlock(Node node, Outline outline) {
        String literal = Words.literal(node);
        if (literal.isEmpty()) {
            read(node, outline);
        } else {
            outline.item(literal);
        }
    }

    private static List<List<String>> rows(Node table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(Words.of(cell));
            }
        }
        return cells;
    }

    static byte[] write(Table table) {
        Document document = new Document();
        for (Table.Row row : table.rows()) {
            write(document, table.head(), row);
        }
        return MarkdownRenderer.builder().build().render(document).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Document document, List<String> head, Table.Row row) {
        title(document, head, row);
        for (int i = 0; i < head.size(); i++) {
            String cell = row.cell(i);
            Optional<Column> column = Column.named(head.get(i));
            if (cell.isEmpty() || column.filter(known -> known == Column.TITLE).isPresent()) {
                continue;
            }
            if (column.filter(Column::isList).isPresent()) {
                document.appendChild(paragraph(head.get(i) + "："));
                document.appendChild(list(cell));
            } else {
                document.appendChild(paragraph(head.get(i) + "：" + cell));
            }
        }
    }

    private static void title(Document document, List<String> head, Table.Row row) {
        for (int i = 0; i < head.size(); i++) {
            if (Column.named(head.get(i)).filter(known -> known == Column.TITLE).isPresent()) {
                Heading heading = new Heading();
                heading.setLevel(2);
                heading.appendChild(new Text(row.cell(i)));
                document.appendChild(heading);
            }
        }
    }

    private static Node list(String cell) {
        BulletList list = new BulletList();
        list.setTight(true);
        cell.lines().forEach(line -> {
            ListItem item = new ListItem();
            item.appendChild(paragraph(line));
            list.appendChild(item);
        });
        return list;
    }

    private static Paragraph paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        boolean first = true;
        for (String line : text.lines().toList()) {
            if (!first) {
                paragraph.appendChild(new HardLineBreak());
            }
            paragraph.appendChild(new Text(line));
            first = false;
        }
        return paragraph;
    }
}
