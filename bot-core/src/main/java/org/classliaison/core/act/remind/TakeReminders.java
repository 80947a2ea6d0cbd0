package org.classliaison.core.act.remind;

import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** The door of this room: the commands, what people type, what is pressed. */
public final class TakeReminders {

    private final WriteReminder write;
    private final AdjustReminder adjust;
    private final KeepReminder keep;
    private final ListReminders list;
    private final ChangeReminder change;
    private final AnswerTelling answer;
    private final BranchDates branch;
    private final TellExams exams;

    public TakeReminders(RemindDesk desk) {
        ReadBack readBack = new ReadBack(desk);
        this.write = new WriteReminder(desk, readBack);
        this.adjust = new AdjustReminder(desk, readBack);
        this.keep = new KeepReminder(desk);
        this.list = new ListReminders(desk, readBack);
        this.change = new ChangeReminder(desk, readBack);
        this.answer = new AnswerTelling(desk);
        this.branch = new BranchDates(desk);
        this.exams = new TellExams(desk);
    }

    /** @param words what stands behind the command; may be empty */
    public void asked(Person person, String words) {
        if (words.isBlank()) {
            list.all(person);
        } else if (!exams.isMeantBy(person, words)) {
            write.typed(person, WriteReminder.NEW, words);
        }
    }

    public void typed(Person person, Expectation expected, String line) {
        if (expected.kind() == Expectation.Kind.REMINDER_DAY) {
            change.typedDay(person, expected.subject(), line);
        } else {
            write.typed(person, expected.subject(), line);
        }
    }

    /** @return the words for the presser */
    public String pressed(Pressed pressed) {
        return switch (pressed.offer().what().action()) {
            case NEW_REMINDER -> write.invite(pressed.presser());
            case GUESS_REMINDER -> write.guessed(pressed);
            case SET_REMINDER -> adjust.set(pressed);
            case KEEP_REMINDER -> keep.keep(pressed);
            case DROP_REMINDER -> keep.drop(pressed);
            case LIST_REMINDERS -> list.page(pressed);
            case SHOW_REMINDER -> list.show(pressed);
            case PAUSE_REMINDER -> change.pause(pressed);
            case EDIT_REMINDER -> change.edit(pressed);
            case SKIP_OCCURRENCE -> change.skip(pressed);
            case MOVE_OCCURRENCE -> change.askMove(pressed);
            case ANSWER_OCCURRENCE ->
                pressed.choice() == TellButtons.DONE ? answer.done(pressed) : answer.snooze(pressed);
            case DONE_OCCURRENCE -> answer.done(pressed);
            case SNOOZE_OCCURRENCE -> answer.snooze(pressed);
            case BRANCH_DATES -> branch.show(pressed);
            case SET_BRANCH_DATE -> branch.toggle(pressed);
            case EXAMS_CLASS -> exams.picked(pressed);
            default ->
                throw new IllegalArgumentException(
                        "Not a button of a reminder: " + pressed.offer().what());
        };
    }
}
