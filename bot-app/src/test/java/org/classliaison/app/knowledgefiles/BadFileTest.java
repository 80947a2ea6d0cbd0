package org.classliaison.app.knowledgefiles;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.BadFile.Reason;
import org.classliaison.core.files.EntryRows;
import org.classliaison.core.files.Format;
import org.classliaison.core.files.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that is not what it should be is refused with its reason, and nothing else happens. */
class BadFileTest {

    private static final String CSV = "标题,层级,依据,答复,问法\n党费,地方,支部规定,每月两角,\"党费多少\n党费怎么交\"\n";
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

    private final EntryFiles files = new EntryFiles();

    @Test
    void saysWhatTheFileIsInstead() {
        assertThat(refused("a.xls", OLD)).isEqualTo(Reason.OLD_EXCEL);
        assertThat(refused("a.xlsx", OLD)).isEqualTo(Reason.OLD_EXCEL);
        assertThat(refused("a.doc", OLD)).isEqualTo(Reason.OLD_WORD);
        assertThat(refused("a.docx", OLD)).isEqualTo(Reason.OLD_WORD);
        assertThat(refused("a.pdf", "%PDF-1.7".getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(refused("条目", CSV.getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_KIND);
    }

    @Test
    void seesThatNameAndContentDiffer() {
        byte[] workbook = workbook(1);
        assertThat(refused("a.csv", workbook)).isEqualTo(Reason.OTHER_CONTENT);
        assertThat(refused("a.docx", workbook)).isEqualTo(Reason.OTHER_CONTENT);
        assertThat(refused("a.xlsx", CSV.getBytes(UTF_8))).isEqualTo(Reason.OTHER_CONTENT);
        assertThat(refused("a.md", "%PDF-1.7".getBytes(UTF_8))).isEqualTo(Reason.OTHER_CONTENT);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptyFileIsEmpty(Format format) {
        assertThat(refused("a." + format.extension(), new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aFileThatWasCutOffIsBroken() {
        byte[] workbook = workbook(50);
        assertThat(refused("a.xlsx", Arrays.copyOf(workbook, workbook.length / 2)))
                .isEqualTo(Reason.BROKEN);
        assertThat(refused("a.xlsx", zip("xl/workbook.xml", "not xml".getBytes(UTF_8))))
                .isEqualTo(Reason.BROKEN);
        assertThat(refused("a.docx", zip("word/document.xml", "not xml".getBytes(UTF_8))))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void aFileThatSwellsIsTooLarge() {
        assertThat(refused("a.xlsx", zip("xl/workbook.xml", new byte[70 * 1024 * 1024])))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("a.csv", new byte[BadFile.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void moreThan5000RowsAreTooMany() {
        assertThat(refused("a.xlsx", workbook(5001))).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refused("a.csv", ("标题\n" + "行\n".repeat(5001)).getBytes(UTF_8)))
                .isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16", "mark"})
    void csvIsReadInEveryEncodingThatSpreadsheetsWrite(String charset) {
        byte[] content = switch (charset) {
            case "mark" -> ("\uFEFF" + CSV).getBytes(UTF_8);
            case "UTF-16" -> CSV.getBytes(UTF_16);
            default -> CSV.getBytes(Charset.forName(charset));
        };
        Table table = files.read("a.csv", content);
        assertThat(table.head()).first().isEqualTo("标题");
        assertThat(table.rows().getFirst().cell(4)).isEqualTo("党费多少\n党费怎么交");
    }

    @Test
    void csvPartedBySemicolonsOrTabsIsRead() {
        assertThat(files.read("a.csv", "标题;层级\n党费;地方\n".getBytes(UTF_8)).head()).containsExactly("标题", "层级");
        assertThat(files.read("a.csv", "标题\t层级\n党费\t地方\n".getBytes(UTF_8)).head())
                .containsExactly("标题", "层级");
    }

    @Test
    void markdownByHandIsRead() {
        String text = """
                # 本班条目

                ## 党费怎么交

                - 层级：地方
                - 依据：支部规定

                答复：每月两角，
                交给班长。

                问法：
                * 党费多少
                * 党费怎么交
                """;
        Table table = files.read("a.md", text.getBytes(UTF_8));
        assertThat(EntryRows.read(table)).hasSize(1);
        assertThat(table.rows().getFirst().cells())
                .containsExactly("党费怎么交", "地方", "支部规定", "每月两角，\n交给班长。", "党费多少\n党费怎么交");
    }

    @Test
    void aMarkdownTableIsRead() {
        String text = """
                | 标题 | 层级 | 依据 | 答复 | 问法 |
                |---|---|---|---|---|
                | 党费 | 地方 | 支部规定 | 每月两角 | 党费多少；党费怎么交 |
                """;
        Table table = files.read("a.md", text.getBytes(UTF_8));
        assertThat(EntryRows.read(table))
                .singleElement()
                .satisfies(row -> assertThat(row.columns()).hasSize(5));
    }

    private Reason refused(String name, byte[] content) {
        return catchThrowableOfType(BadFile.class, () -> files.read(name, content))
                .reason();
    }

    private byte[] workbook(int rows) {
        return files.write(Format.XLSX, Table.of(List.of("标题"), Collections.nCopies(rows, List.of("党费"))));
    }

    private static byte[] zip(String part, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
