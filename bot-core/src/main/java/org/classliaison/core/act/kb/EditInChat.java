package org.classliaison.core.act.kb;

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
    private final PutIntoForce force;
    private final PastVersions past;

    public EditInChat(Desk desk) {
        this.desk = desk;
        this.card = new EntryCard(desk);
        this.find = new FindEntries(desk, card);
        this.overview = new Overview(desk);
        Preview preview = new Preview(desk);
        this.write = new WriteEntry(desk, preview);
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

    /** @param subject the draft that the line is for, or {@link Desk#LOOKING_UP} */
    public void typed(Person person, long subject, String line) {
        if (subject == Desk.LOOKING_UP) {
            desk.expectNoWords(person);
            asked(person, line);
        } else {
            write.typed(person, subject, line);
        }
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
                .on(Action.PICK_LAYER, write::pickLayer)
                .on(Action.EDIT_TITLE, write.changing(Change.TITLE))
                .on(Action.EDIT_ANSWER, write.changing(Change.ANSWER))
                .on(Action.EDIT_SOURCE, write.changing(Change.SOURCE))
                .on(Action.ADD_WAY, write.changing(Change.WAYS))
                .on(Action.ADD_BAD, write.changing(Change.BAD))
                .on(Action.EDIT_DATES, write.changing(Change.DATES))
                .on(Action.VERIFY_ENTRY, write.changing(Change.VERIFIED))
                .on(Action.RETIRE_ENTRY, write.changing(Change.RETIRED))
                .on(Action.OVERRIDE_ENTRY, write.changing(Change.OVERRIDE));
    }
}
