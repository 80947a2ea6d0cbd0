package org.classliaison.core.act.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.calendar.Deadline;
import org.classliaison.core.calendar.DeadlineWords;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** One person's days and what follows from them by the rules, for a member or for the person. */
final class StageCard {

    private final StageDesk desk;
    private final DeadlineWords words;

    StageCard(StageDesk desk) {
        this.desk = desk;
        this.words = new DeadlineWords(desk.pen().texts());
    }

    void toMember(Person member, StageRecord stageRecord) {
        String state = desk.text(stageRecord.whom().personId() == null ? "stages.unlinked" : "stages.linked");
        String text = desk.text("stages.card", stageRecord.whom().label(), desk.className(stageRecord.classId()), state)
                + days(stageRecord, "stages.empty");
        desk.say(member, rows(stageRecord), text);
    }

    void toPerson(Person person, StageRecord stageRecord) {
        desk.say(person, List.of(), desk.text("stages.own") + days(stageRecord, "stages.own.empty"));
    }

    /** @param none what is said where no day is known yet */
    private String days(StageRecord stageRecord, String none) {
        if (stageRecord.days().isEmpty()) {
            return "\n" + desk.text(none);
        }
        StringBuilder text = new StringBuilder();
        for (Anchor anchor : Anchor.values()) {
            LocalDate day = stageRecord.days().get(anchor);
            if (day != null) {
                text.append("\n· ").append(words.name(anchor)).append(' ').append(day);
                text.append(following(anchor, day));
            }
        }
        return text.toString();
    }

    private String following(Anchor anchor, LocalDate day) {
        return Deadline.from(anchor).stream()
                .map(deadline -> "\n   → " + words.name(deadline) + " " + words.how(deadline, day))
                .collect(Collectors.joining());
    }

    private List<List<Button>> rows(StageRecord stageRecord) {
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        for (Anchor anchor : Anchor.values()) {
            row.add(desk.button(stageRecord, Action.SET_STAGE_DAY, anchor.name(), words.name(anchor)));
            if (row.size() == 2) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        rows.add(List.of(
                desk.button(stageRecord, Action.LINK_STAGE, "", desk.text("stages.link")),
                desk.button(stageRecord, Action.DROP_STAGE, "", desk.text("stages.drop"))));
        return rows;
    }
}
