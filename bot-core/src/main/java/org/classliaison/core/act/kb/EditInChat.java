package org.classliaison.core.act.kb;

import java.util.function.Consumer;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Person;

/** The door of this room: the command, the typed lines and the pressed buttons. */
public final class EditInChat {

    private final Desk desk;
    private final Overview overview;
    private final FindEntries find;
    private final EntryCard card;
    private final WriteEntry write;
    private final TakeWords take;
    private final PutIntoForce force;
    private final PastVersions past;

    public EditInChat(Desk desk) {
        this.desk = desk;
        this.card = new EntryCard(desk);
        this.find = new FindEntries(desk, card);
        this.overview = new Overview(desk);
        Preview preview = new Preview(desk);
        AskNext next = new AskNext(desk, preview);
        this.write = new WriteEntry(desk, next);
        this.take = new TakeWords(desk, next);
        this.force = new PutIntoForce(desk, card);
        this.past = new PastVersions(desk, preview);
    }

    /** @param words what stands behind /kb; may be empty */
    public void asked(Person person, String words) {
        if (!desk.rights().isStaff(person)) {
            desk.say(person, "kb.membersOnly");
        } else if (words.isBlank()) {
            overview.send(person);
        } else {
            find.by(person, words);
        }
    }

    /**
     * Thinks about a typed line now, outside any transaction; what comes back writes down and shows.
     *
     * @param subject the draft that the line is for, or {@link Desk#LOOKING_UP}
     */
    public Consumer<Person> plan(BotId bot, long subject, String line) {
        if (subject == Desk.LOOKING_UP) {
            return person -> lookUp(person, line);
        }
        Shifts shifts = take.foresee(bot, subject, line);
        return person -> take.typed(person, new TakeWords.Typed(subject, line, shifts));
    }

    private void lookUp(Person person, String line) {
        desk.expectNoWords(person);
        asked(person, line);
    }

    /** What its buttons do, for members and admins alone. */
    public Presses presses() {
        return shown().and(written())
                .onlyFor(
                        person -> desk.rights().isStaff(person),
                        () -> desk.pen().texts().get("kb.membersOnly"));
    }

    private Presses shown() {
        return new Presses()
                .on(Action.FIND_ENTRY, pressed -> find.askFor(pressed.presser()))
                .on(Action.SHOW_REMARKS, pressed -> overview.remarks(pressed.presser()))
                .on(Action.SHOW_RETIRED, pressed -> past.retired(pressed.presser()))
                .on(Action.SHOW_ENTRY, card::show)
                .on(Action.ENTRY_HISTORY, past::show)
                .on(Action.RESTORE_VERSION, past::restore)
                .on(Action.KEEP_ENTRY, force::keep)
                .on(Action.DROP_ENTRY, force::drop);
    }

    private Presses written() {
        return new Presses()
                .on(Action.NEW_ENTRY, write::begin)
                .on(Action.PICK_LAYER, take::pickLayer)
                .on(Action.EDIT_TITLE, write.changing(Change.TITLE))
                .on(Action.EDIT_ANSWER, write.changing(Change.ANSWER))
                .on(Action.EDIT_SOURCE, write.changing(Change.SOURCE))
                .on(Action.ADD_WAY, write.changing(Change.WAYS))
                .on(Action.ADD_BAD, write.changing(Change.BAD))
                .on(Action.EDIT_DATES, write.changing(Change.DATES))
                .on(Action.EDIT_REVIEW, write.changing(Change.REVIEW))
                .on(Action.EDIT_LAYER, write.changing(Change.LAYER))
                .on(Action.EDIT_STANDS_IN, write.changing(Change.STANDS_IN))
                .on(Action.VERIFY_ENTRY, write.changing(Change.VERIFIED))
                .on(Action.RETIRE_ENTRY, write.changing(Change.RETIRED))
                .on(Action.OVERRIDE_ENTRY, write.changing(Change.OVERRIDE));
    }
}
