package org.classliaison.core.act.remind;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.ReadReminder;
import org.classliaison.core.calendar.ReadingWords;
import org.classliaison.core.calendar.ReminderRead;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.Wish;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation.Kind;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.State;
import org.classliaison.core.reminders.Reminder.What;
import org.jspecify.annotations.Nullable;

/** Takes a sentence down as a draft and reads it back; what it is not sure of it asks, with its guesses as buttons. */
final class WriteReminder {

    /** In place of a reminder's id: a new one. */
    static final long NEW = 0;

    private final RemindDesk desk;
    private final ReadReminder reading = new ReadReminder();
    private final ReadBack readBack;
    private final Guesses guesses;
    private final Drafting drafting;

    WriteReminder(RemindDesk desk, ReadBack readBack) {
        this.desk = desk;
        this.readBack = readBack;
        this.guesses = new Guesses(desk);
        this.drafting = new Drafting(desk);
    }

    String invite(Person writer) {
        if (desk.classesOf(writer).isEmpty()) {
            return desk.text("remind.membersOnly");
        }
        desk.expect(writer, Kind.REMINDER_WORDS, NEW);
        desk.say(writer, "remind.invite");
        return "";
    }

    /** @param subject {@link #NEW}, a draft that lacks something, or a kept one that is to say this from now on */
    void typed(Person writer, long subject, String sentence) {
        Optional<Reminder> before = found(writer, subject);
        if (desk.classesOf(writer).isEmpty()) {
            desk.expectNothing(writer);
            desk.say(writer, "remind.membersOnly");
        } else if (subject != NEW && before.isEmpty()) {
            desk.expectNothing(writer);
            desk.say(writer, "press.done");
        } else if (sentence.length() > What.MOST_WORDS) {
            desk.expect(writer, Kind.REMINDER_WORDS, subject);
            desk.say(writer, "remind.tooLong", What.MOST_WORDS, sentence.length());
        } else {
            read(writer, before.orElse(null), sentence);
        }
    }

    /** A pressed guess. */
    String guessed(Pressed pressed) {
        Person writer = pressed.presser();
        Optional<Reminder> draft = found(writer, pressed.subject()).filter(reminder -> reminder.isIn(State.DRAFT));
        if (draft.isEmpty()) {
            return desk.text("press.done");
        }
        take(writer, draft.get(), guesses.read(Detail.of(pressed).what()));
        return "";
    }

    private Optional<Reminder> found(Person writer, long subject) {
        return desk.records()
                .reminders()
                .lock(subject)
                .filter(found -> desk.looksAfter(writer, found.target().classId()));
    }

    private void read(Person writer, @Nullable Reminder before, String sentence) {
        switch (reading.in(sentence, LocalDateTime.now(desk.clock()))) {
            case ReminderRead.Read read -> take(writer, before, read.wish());
            case ReminderRead.Unsure unsure ->
                complete(before, sentence, unsure)
                        .ifPresentOrElse(
                                wish -> take(writer, before, wish), () -> ask(writer, before, sentence, unsure));
            case ReminderRead.Wrong wrong -> {
                desk.expect(writer, Kind.REMINDER_WORDS, before == null ? NEW : before.id());
                desk.say(writer, List.of(), new ReadingWords(desk.pen().texts()).of(wrong));
            }
        }
    }

    /** A line that holds just what the one before it lacked. */
    private static Optional<Wish> complete(@Nullable Reminder before, String sentence, ReminderRead.Unsure unsure) {
        return Optional.ofNullable(before)
                .filter(draft -> draft.what().words().isEmpty() && unsure.open() == Open.NO_DAY)
                .map(draft -> Guesses.sameTimes(sentence, draft));
    }

    private void take(Person writer, @Nullable Reminder before, Wish wish) {
        Reminder draft = drafted(writer, before, wish);
        if (draft.what().words().isEmpty()) {
            desk.expect(writer, Kind.REMINDER_WORDS, draft.id());
            desk.say(writer, "remind.ask.matter", desk.words().rule(draft.what().schedule()));
        } else {
            desk.expectNothing(writer);
            readBack.send(writer, draft);
        }
    }

    private void ask(Person writer, @Nullable Reminder before, String sentence, ReminderRead.Unsure unsure) {
        String question = new ReadingWords(desk.pen().texts()).of(unsure);
        List<Wish> offered = guesses.of(sentence, unsure);
        if (offered.isEmpty()) {
            desk.expect(writer, Kind.REMINDER_WORDS, before == null ? NEW : before.id());
            desk.say(writer, List.of(), question);
        } else {
            Reminder draft = drafted(writer, before, offered.getFirst());
            desk.expect(writer, Kind.REMINDER_WORDS, draft.id());
            desk.say(writer, guesses.rows(draft, offered), question);
        }
    }

    private Reminder drafted(Person writer, @Nullable Reminder before, Wish wish) {
        return before == null
                ? drafting.begin(writer, desk.classesOf(writer).getFirst(), wish)
                : drafting.change(writer, before, wish);
    }
}
