package org.classliaison.core.act.care;

import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Presses;
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

    /** What its buttons do. */
    public Presses presses() {
        return new Presses()
                .on(Action.SHOW_CARE, choices::one)
                .on(Action.SET_CARE, set::set)
                .on(Action.CARE_BUDGET, set::budget)
                .on(Action.NEXT_FLAG, flags::next)
                .on(Action.OPEN_FLAG, open::open)
                .on(Action.NAME_FLAG, open::name)
                .on(Action.PUT_FLAG_BACK, open::putBack)
                .on(Action.HOW_TO_TALK, open::howToTalk)
                .on(Action.DECIDE_FLAG, decide::decide)
                .on(Action.UNDO_FLAG, decide::undo)
                .on(Action.HAND_FLAG, hand::begin)
                .on(Action.SEND_FLAG, hand::send)
                .on(Action.NOTE_FLAG, note::begin);
    }
}
