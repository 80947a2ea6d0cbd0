package org.classliaison.core.act.care;

import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** The door of this room: the commands, what people type, what is pressed. */
public final class TakeCare {

    private final ShowChoices choices;
    private final SetChoice set;
    private final ShowBoard board;
    private final ShowFlags flags;
    private final OpenFlag open;
    private final DecideFlag decide;
    private final HandToCounselor hand;
    private final LeaveNote note;

    public TakeCare(CareDesk desk) {
        this.choices = new ShowChoices(desk);
        this.set = new SetChoice(desk);
        this.board = new ShowBoard(desk);
        this.flags = new ShowFlags(desk);
        this.open = new OpenFlag(desk);
        this.decide = new DecideFlag(desk);
        this.hand = new HandToCounselor(desk);
        this.note = new LeaveNote(desk);
    }

    /** @param words what stands behind the command; may be empty */
    public void asked(Person person, String words) {
        if (words.equalsIgnoreCase("board")) {
            board.show(person);
        } else {
            choices.all(person);
        }
    }

    public void typed(Person person, Expectation expected, String line) {
        if (expected.kind() == Expectation.Kind.CARE_NOTE) {
            note.typed(person, expected.subject(), line);
        } else {
            hand.typed(person, expected.subject(), line);
        }
    }

    /** @return the words for the presser */
    public String pressed(Pressed pressed) {
        return switch (pressed.offer().what().action()) {
            case SHOW_CARE -> choices.one(pressed);
            case SET_CARE -> set.set(pressed);
            case CARE_BUDGET -> set.budget(pressed);
            case NEXT_FLAG -> flags.next(pressed);
            case OPEN_FLAG -> open.open(pressed);
            case NAME_FLAG -> open.name(pressed);
            case PUT_FLAG_BACK -> open.putBack(pressed);
            case HOW_TO_TALK -> open.howToTalk(pressed);
            case DECIDE_FLAG -> decide.decide(pressed);
            case UNDO_FLAG -> decide.undo(pressed);
            case HAND_FLAG -> hand.begin(pressed);
            case SEND_FLAG -> hand.send(pressed);
            case NOTE_FLAG -> note.begin(pressed);
            default ->
                throw new IllegalArgumentException(
                        "Not a button of care: " + pressed.offer().what());
        };
    }
}
