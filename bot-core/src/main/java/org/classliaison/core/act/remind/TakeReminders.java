package org.classliaison.core.act.remind;

import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Presses;
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

    /** What its buttons do. */
    public Presses presses() {
        return new Presses()
                .on(Action.NEW_REMINDER, pressed -> write.invite(pressed.presser()))
                .on(Action.GUESS_REMINDER, write::guessed)
                .on(Action.SET_REMINDER, adjust::set)
                .on(Action.KEEP_REMINDER, keep::keep)
                .on(Action.DROP_REMINDER, keep::drop)
                .on(Action.LIST_REMINDERS, list::page)
                .on(Action.SHOW_REMINDER, list::show)
                .on(Action.PAUSE_REMINDER, change::pause)
                .on(Action.EDIT_REMINDER, change::edit)
                .on(Action.SKIP_OCCURRENCE, change::skip)
                .on(Action.MOVE_OCCURRENCE, change::askMove)
                .on(Action.ANSWER_OCCURRENCE, this::answered)
                .on(Action.DONE_OCCURRENCE, answer::done)
                .on(Action.SNOOZE_OCCURRENCE, answer::snooze)
                .on(Action.BRANCH_DATES, branch::show)
                .on(Action.SET_BRANCH_DATE, branch::toggle)
                .on(Action.EXAMS_CLASS, exams::picked);
    }

    private String answered(Pressed pressed) {
        return pressed.choice() == TellButtons.DONE ? answer.done(pressed) : answer.snooze(pressed);
    }
}
