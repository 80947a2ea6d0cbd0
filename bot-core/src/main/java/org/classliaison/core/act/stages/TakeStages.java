package org.classliaison.core.act.stages;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** The door of this room: the command, what members type and press. Whoever is no member sees their own days. */
public final class TakeStages {

    private final StageDesk desk;
    private final WriteStage write;
    private final ChangeStage change;
    private final StageCard card;
    private final ListStages list;
    private final TakeList lists;
    private final AskWhichClass whichClass;

    public TakeStages(StageDesk desk) {
        this.desk = desk;
        this.write = new WriteStage(desk);
        this.change = new ChangeStage(desk, write);
        this.card = new StageCard(desk);
        this.list = new ListStages(desk);
        this.lists = new TakeList(desk);
        this.whichClass = new AskWhichClass(desk);
    }

    /** @param words what stands behind the command; may be empty */
    public void asked(Person person, String words) {
        List<Long> classes = desk.people().staff().classesOf(person);
        if (classes.isEmpty()) {
            own(person);
        } else if (words.isBlank()) {
            classes.forEach(classId -> list.of(person, classId));
        } else {
            write(person, classes, words);
        }
    }

    /** Where only one of several classes knows such a person, that one is meant. */
    private void write(Person member, List<Long> classes, String line) {
        List<Long> meant =
                classes.stream().filter(classId -> write.isKnown(classId, line)).toList();
        if (classes.size() == 1 || meant.size() == 1) {
            write.inOneLine(member, meant.isEmpty() ? classes.getFirst() : meant.getFirst(), line);
        } else {
            whichClass.about(member, classes, line);
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

    /** What its buttons do. */
    public Presses presses() {
        return new Presses()
                .on(Action.SHOW_STAGE, change::show)
                .on(Action.SET_STAGE_DAY, change::day)
                .on(Action.LINK_STAGE, change::link)
                .on(Action.DROP_STAGE, change::drop)
                .on(Action.NEW_STAGE, this::begin)
                .on(Action.STAGE_CLASS, this::inThatClass)
                .on(Action.SHOW_STAGE_LIST, lists::show)
                .on(Action.KEEP_STAGE_LIST, lists::keep)
                .on(Action.DROP_STAGE_LIST, lists::drop);
    }

    private String inThatClass(Pressed pressed) {
        Optional<String> line = whichClass.answered(pressed);
        line.ifPresent(words -> typed(pressed.presser(), Long.parseLong(pressed.detail()), words));
        return line.isPresent() ? "" : desk.text("press.done");
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
}
