package org.classliaison.core.act.stages;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** The door of this room: the command, what members type and press. Whoever is no member sees their own days. */
public final class TakeStages {

    private static final int ON_A_PAGE = 30;

    private final StageDesk desk;
    private final WriteStage write;
    private final ChangeStage change;
    private final StageCard card;

    public TakeStages(StageDesk desk) {
        this.desk = desk;
        this.write = new WriteStage(desk);
        this.change = new ChangeStage(desk, write);
        this.card = new StageCard(desk);
    }

    /** @param words what stands behind the command; may be empty */
    public void asked(Person person, String words) {
        List<Long> classes = desk.people().staff().classesOf(person);
        if (classes.isEmpty()) {
            own(person);
        } else if (words.isBlank()) {
            classes.forEach(classId -> list(person, classId));
        } else {
            write.inOneLine(person, classes.getFirst(), words);
        }
    }

    /** A line that the bot waits for, about the class that is the subject. */
    public void typed(Person member, long classId, String line) {
        if (desk.people().staff().isLiaison(member, classId)) {
            write.inOneLine(member, classId, line);
        } else {
            desk.expectNothing(member);
            desk.say(member, "stages.membersOnly");
        }
    }

    /** @return the words for the presser */
    public String pressed(Pressed pressed) {
        return switch (pressed.offer().what().action()) {
            case SHOW_STAGE -> change.show(pressed);
            case SET_STAGE_DAY -> change.day(pressed);
            case LINK_STAGE -> change.link(pressed);
            case DROP_STAGE -> change.drop(pressed);
            case NEW_STAGE -> begin(pressed);
            default ->
                throw new IllegalArgumentException(
                        "Not a button of a stage record: " + pressed.offer().what());
        };
    }

    private void own(Person person) {
        List<StageRecord> records = desk.records().stages().ofPerson(person.id());
        if (records.isEmpty()) {
            desk.say(person, "stages.own.none");
        }
        records.forEach(record -> card.toPerson(person, record));
    }

    private String begin(Pressed pressed) {
        if (!desk.people().staff().isLiaison(pressed.presser(), pressed.subject())) {
            return desk.text("stages.membersOnly");
        }
        desk.expect(pressed.presser(), Expectation.Kind.STAGE_WORDS, pressed.subject());
        desk.say(pressed.presser(), "stages.invite", StageRecord.Whom.MOST_LABEL);
        return "";
    }

    private void list(Person member, long classId) {
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
        desk.say(
                member,
                rows,
                desk.text(all.isEmpty() ? "stages.list.none" : "stages.list", desk.className(classId), all.size()));
    }
}
