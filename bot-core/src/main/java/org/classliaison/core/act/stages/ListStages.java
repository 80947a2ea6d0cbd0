package org.classliaison.core.act.stages;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** Whose days a class's members have written down: a button for each. */
final class ListStages {

    private static final int ON_A_PAGE = 30;

    private final StageDesk desk;

    ListStages(StageDesk desk) {
        this.desk = desk;
    }

    void of(Person member, long classId) {
        List<StageRecord> all = desk.records().stages().ofClass(classId);
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        for (StageRecord record : all.subList(0, Math.min(all.size(), ON_A_PAGE))) {
            row.add(desk.button(record, Action.SHOW_STAGE, "", record.whom().label()));
            if (row.size() == 3) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        Offered add = new Offered(member.bot(), Action.NEW_STAGE, classId, null);
        rows.add(List.of(desk.pen().buttons().of(add, desk.text("stages.new"))));
        String words =
                desk.text(all.isEmpty() ? "stages.list.none" : "stages.list", desk.className(classId), all.size());
        String rest = all.size() > ON_A_PAGE ? "\n" + desk.text("stages.rest", all.size() - ON_A_PAGE) : "";
        desk.say(member, rows, words + rest);
    }
}
