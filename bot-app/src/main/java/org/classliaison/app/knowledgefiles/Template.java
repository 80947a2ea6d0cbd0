package org.classliaison.app.knowledgefiles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.EntryRows;
import org.classliaison.core.files.Table;
import org.classliaison.core.knowledge.Column;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.LayerWords;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.dhatim.fastexcel.Worksheet;

/** An empty form: two rows to write over, a hint at each heading, and the layers to choose from. */
final class Template {

    private static final Map<Column, String> HINTS = new EnumMap<>(Map.of(
            Column.TOPIC, "可以空着，会按标题生成。改已有的条目时照抄它的编号。",
            Column.TITLE, "必填，一句话说清问的是什么。",
            Column.LAYER, "必填：这条规定是谁定的。班级导入时填支部、班级、地方或班级数据。",
            Column.SOURCE, "必填：文件名和条款，或者是谁定的。",
            Column.EDITION, "全国的条目必填：文件的版本日期。",
            Column.ANSWER, "必填：一两行，不写姓名。",
            Column.QUESTIONS, "必填：同学会怎么问，一行一个，至少三个更好。",
            Column.NOT, "听着像、其实不是问这个的话，一行一个，可以空着。",
            Column.OVERRIDES, "代替哪个编号的条目，可以空着。",
            Column.VALID_FROM, "写成 2026-05-11 这样，可以空着。"));

    private Template() {}

    static byte[] workbook(LocalDate today) {
        Table rows = EntryRows.of(samples(today));
        return Sheets.write(rows, Template::addHelp);
    }

    private static List<Entry> samples(LocalDate today) {
        Provenance national =
                new Provenance("《发展党员工作细则》第五条", "2026-05-11", null, null, "支部", today, today.plusYears(1));
        Provenance local = new Provenance("本班约定", null, today, null, "联系人", today, today.plusYears(1));
        return List.of(
                sample("sample_national", "（示例）申请入党的年龄", Layer.NATIONAL, national),
                sample("sample_class", "（示例）申请书交给谁", Layer.CLASS, local));
    }

    private static Entry sample(String topic, String title, Layer layer, Provenance provenance) {
        Examples examples = new Examples(List.of(title + "，怎么问一", title + "，怎么问二"), List.of());
        return new Entry(1, topic, title, layer, null, provenance, "请把这一行改成你的答复。", examples, Scope.BRANCH);
    }

    private static void addHelp(Worksheet sheet) {
        String layers = Arrays.stream(Layer.values()).map(LayerWords::of).collect(Collectors.joining(",", "\"", "\""));
        Column[] columns = Column.values();
        for (int place = 0; place < columns.length; place++) {
            Column column = columns[place];
            sheet.width(place, column.isList() || column == Column.ANSWER ? 40 : 16);
            String hint = HINTS.get(column);
            if (hint != null) {
                sheet.comment(0, place, hint);
            }
            if (column == Column.LAYER || column == Column.ALSO) {
                sheet.range(1, place, BadFile.MOST_ROWS, place).validateWithListByFormula(layers);
            }
        }
    }
}
