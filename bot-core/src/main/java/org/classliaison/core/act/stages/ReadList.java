package org.classliaison.core.act.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.files.Table;
import org.classliaison.core.records.StageRecord;

/** What a sieved list says about the people of one class, and a sentence for all that cannot be taken over. */
final class ReadList {

    private static final int LONGEST_CELL = 20;

    private final StageDesk desk;
    private final WriteStage write;
    private final String className;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Integer> rowByLabel = new HashMap<>();
    private int withoutDays;

    /** One person's days, as the list says. */
    record Line(String label, Map<Anchor, LocalDate> days) {}

    ReadList(StageDesk desk, long classId, Table table) {
        this.desk = desk;
        this.write = new WriteStage(desk);
        this.className = bare(desk.className(classId));
        table.rows().forEach(row -> read(table, row));
        if (withoutDays > 0) {
            remarks.add(desk.text("stages.row.noDays", withoutDays));
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void read(Table table, Table.Row row) {
        String label = row.cell(SieveTable.NAME);
        String other = row.cell(SieveTable.CLASS);
        Integer before = rowByLabel.get(label);
        if (label.isEmpty()) {
            remark("stages.row.noName", row.number());
        } else if (label.length() > StageRecord.Whom.MOST_LABEL) {
            remark("stages.row.longName", row.number(), StageRecord.Whom.MOST_LABEL);
        } else if (!other.isEmpty() && !isThisClass(other)) {
            remark("stages.row.otherClass", row.number(), cut(other));
        } else if (before != null) {
            remark("stages.row.twice", row.number(), label, before);
        } else {
            rowByLabel.put(label, row.number());
            take(label, table, row);
        }
    }

    private void take(String label, Table table, Table.Row row) {
        Map<Anchor, LocalDate> days = new EnumMap<>(Anchor.class);
        boolean empty = true;
        for (int column = SieveTable.FIRST_DAY; column < table.head().size(); column++) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                empty = false;
                read(days, table, row, column);
            }
        }
        withoutDays += empty ? 1 : 0;
        if (!days.isEmpty()) {
            lines.add(new Line(label, days));
        }
    }

    private void read(Map<Anchor, LocalDate> days, Table table, Table.Row row, int column) {
        Anchor anchor = SieveTable.anchor(table, column).orElseThrow();
        Optional<LocalDate> day = write.day(row.cell(column), anchor);
        if (day.isPresent()) {
            days.put(anchor, day.get());
        } else {
            remark("stages.row.badDay", row.number(), table.head().get(column), cut(row.cell(column)));
        }
    }

    /** People write 信息2401 for 信息 2401 班. */
    private boolean isThisClass(String typed) {
        return bare(typed).equals(className);
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s班级]", "");
    }

    private void remark(String key, Object... values) {
        remarks.add(desk.text(key, values));
    }

    private static String cut(String cell) {
        return Beginning.of(cell, LONGEST_CELL);
    }
}
