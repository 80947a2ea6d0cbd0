package org.classliaison.core.calendar;

import org.classliaison.core.calendar.ReminderRead.Trouble;

/** A part of a sentence names something that does not exist. Caught where the sentence is read. */
final class Unreadable extends RuntimeException {

    private final transient ReminderRead.Wrong wrong;

    Unreadable(Trouble trouble, String words) {
        super(trouble.name());
        this.wrong =
                new ReminderRead.Wrong(trouble, words.replace(Sentence.CUT, " ").strip());
    }

    ReminderRead.Wrong wrong() {
        return wrong;
    }
}
