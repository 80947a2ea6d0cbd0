package org.classliaison.core.act.kb;

import java.util.function.Consumer;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.offers.Pressed;
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
    public Consumer<Person> plan(String bot, long subject, String line) {
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

    /** @return the words for the presser */
    public String pressed(Pressed pressed) {
        return desk.rights().isStaff(pressed.presser())
                ? carryOut(pressed)
                : desk.pen().texts().get("kb.membersOnly");
    }

    private String carryOut(Pressed pressed) {
        return switch (pressed.offer().what().action()) {
            case FIND_ENTRY -> find.askFor(pressed.presser());
            case SHOW_REMARKS -> overview.remarks(pressed.presser());
            case SHOW_RETIRED -> past.retired(pressed.presser());
            case SHOW_ENTRY -> card.show(pressed);
            case ENTRY_HISTORY -> past.show(pressed);
            case RESTORE_VERSION -> past.restore(pressed);
            case KEEP_ENTRY -> force.keep(pressed);
            case DROP_ENTRY -> force.drop(pressed);
            case PICK_LAYER -> take.pickLayer(pressed);
            case NEW_ENTRY -> write.begin(pressed);
            default -> write.change(pressed);
        };
    }
}
