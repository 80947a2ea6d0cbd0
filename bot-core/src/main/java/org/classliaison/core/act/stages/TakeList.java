package org.classliaison.core.act.stages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.files.Table;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** A list is shown as it would be taken down, and is taken down when its sender has said so. */
final class TakeList {

    private final StageDesk desk;
    private final WriteStage write;
    private final ShowList show;

    TakeList(StageDesk desk) {
        this.desk = desk;
        this.write = new WriteStage(desk);
        this.show = new ShowList(desk);
    }

    /**
     * @param classId what it was asked for; without, it is the member's class, or they are asked
     * @param sieved as {@link SieveTable} has left it
     */
    void begin(Person member, OptionalLong classId, Table sieved) {
        List<Long> classes = desk.people().staff().classesOf(member);
        List<Long> meant = classId.isPresent()
                ? classes.stream().filter(own -> own == classId.getAsLong()).toList()
                : classes;
        desk.expectNothing(member);
        if (meant.isEmpty()) {
            desk.say(member, "stages.membersOnly");
            return;
        }
        StageList list = desk.hold(member, sieved);
        if (meant.size() == 1) {
            show.send(member, list, meant.getFirst());
        } else {
            desk.askClass(member, meant, id -> list.offering(Action.SHOW_STAGE_LIST, id));
        }
    }

    String show(Pressed pressed) {
        long classId = Long.parseLong(pressed.detail());
        Optional<StageList> list = desk.held(pressed);
        list.ifPresent(found -> show.send(pressed.presser(), found, classId));
        return list.isPresent() ? "" : desk.text("press.done");
    }

    /** Reads it once more: what is kept is what the list says today. */
    String keep(Pressed pressed) {
        Person member = pressed.presser();
        long classId = Long.parseLong(pressed.detail());
        Optional<StageList> list = desk.held(pressed);
        if (list.isEmpty()) {
            return desk.text("press.done");
        }
        if (!desk.people().staff().isLiaison(member, classId)) {
            return desk.text("stages.membersOnly");
        }
        List<ReadList.Line> lines = new ReadList(desk, classId, list.get().table()).lines();
        int taken = 0;
        for (ReadList.Line line : lines) {
            taken += take(member, classId, line) ? 1 : 0;
        }
        desk.records().lists().remove(list.get().id());
        String full = taken == lines.size()
                ? ""
                : "\n" + desk.text("stages.list.full", lines.size() - taken, StageRecord.MOST_IN_A_CLASS);
        desk.say(member, List.of(), desk.text("stages.list.taken", taken) + full);
        return "";
    }

    String drop(Pressed pressed) {
        boolean had = desk.held(pressed)
                .filter(list -> desk.records().lists().remove(list.id()))
                .isPresent();
        return desk.text(had ? "stages.list.dropped" : "press.done");
    }

    private boolean take(Person member, long classId, ReadList.Line line) {
        Optional<StageRecord> found = write.findOrAdd(member, classId, line.label());
        found.ifPresent(record -> {
            StageRecord changed = record;
            for (Map.Entry<Anchor, LocalDate> day : line.days().entrySet()) {
                changed = changed.with(day.getKey(), day.getValue(), desk.noted(member));
            }
            desk.records().stages().save(changed);
            desk.records().ruleMade().remake(changed);
        });
        return found.isPresent();
    }
}
