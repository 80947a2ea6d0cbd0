package org.classliaison.core.act.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.calendar.DeadlineWords;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** What a list would take down in a class: who is new, what changes, what could not be read. */
final class ShowList {

    /** Of people and of sentences; a message has 4096 characters. */
    private static final int MOST_SHOWN = 10;

    private final StageDesk desk;
    private final DeadlineWords words;

    ShowList(StageDesk desk) {
        this.desk = desk;
        this.words = new DeadlineWords(desk.pen().texts());
    }

    /** Only to a member of that class. */
    void send(Person member, StageList list, long classId) {
        if (!desk.people().staff().isLiaison(member, classId)) {
            desk.say(member, "stages.membersOnly");
            return;
        }
        ReadList read = new ReadList(desk, classId, list.table());
        List<String> shown = new ArrayList<>();
        shown.add(desk.text("stages.list.preview", read.lines().size(), desk.className(classId)));
        shown.addAll(some(read.lines().stream().map(line -> line(classId, line)).toList(), "stages.list.more"));
        if (!read.remarks().isEmpty()) {
            shown.add("\n" + desk.text("stages.list.unread"));
            shown.addAll(some(read.remarks(), "stages.list.moreUnread"));
        }
        desk.say(member, rows(list, classId, read), String.join("\n", shown));
    }

    private List<List<Button>> rows(StageList list, long classId, ReadList read) {
        if (read.lines().isEmpty()) {
            return List.of();
        }
        return List.of(List.of(
                desk.pen().buttons().of(list.offering(Action.KEEP_STAGE_LIST, classId), desk.text("stages.list.keep")),
                desk.pen()
                        .buttons()
                        .of(list.offering(Action.DROP_STAGE_LIST, classId), desk.text("stages.list.drop"))));
    }

    private List<String> some(List<String> all, String more) {
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_SHOWN)));
        if (all.size() > MOST_SHOWN) {
            shown.add(desk.text(more, all.size() - MOST_SHOWN));
        }
        return shown;
    }

    /** What is new, and what stood there before. */
    private String line(long classId, ReadList.Line line) {
        Optional<StageRecord> known = desk.records().stages().byLabel(classId, line.label());
        List<String> days = line.days().entrySet().stream()
                .map(day -> day(known, day.getKey(), day.getValue()))
                .toList();
        String key = known.isPresent() ? "stages.list.known" : "stages.list.newcomer";
        return desk.text(key, line.label(), desk.pen().texts().list(days));
    }

    private String day(Optional<StageRecord> known, Anchor anchor, LocalDate day) {
        String name = words.name(anchor);
        return known.map(record -> record.days().get(anchor))
                .filter(before -> !before.equals(day))
                .map(before -> desk.text("stages.list.changed", name, before, day))
                .orElse(name + " " + day);
    }
}
