package org.classliaison.core.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * One telling of one date of a reminder.
 *
 * @param due the date it tells of; differs from its place in the series where this one date was moved
 * @param fireAt when it is told, quiet hours already passed over
 */
public record Occurrence(long id, Of of, Slot slot, LocalDateTime due, Instant fireAt, Course course) {

    /** @param targetId the person or class it is for, see {@link Target#id} */
    public record Of(BotId bot, long reminderId, long classId, long targetId) {

        static Of of(Reminder reminder) {
            Target target = reminder.target();
            return new Of(reminder.bot(), reminder.id(), target.classId(), target.id());
        }
    }

    /** Its place in the series: there is never a second one. */
    public record Slot(LocalDate day, Telling telling) {}

    /**
     * @param snoozed whether it was told once already: put off by whoever was told, or not delivered
     * @param retold whether it is told again because it was not delivered
     * @param letterId what has told it, null before
     */
    public record Course(
            State state,
            boolean snoozed,
            boolean retold,
            @Nullable Long letterId) {

        static final Course AHEAD = new Course(State.WAITING, false, false, null);

        private Course in(State next) {
            return new Course(next, snoozed, retold, letterId);
        }

        private Course again(boolean undelivered) {
            return new Course(State.WAITING, true, undelivered, letterId);
        }
    }

    /** Stored by name: rename with a migration. */
    public enum State {
        WAITING,
        SENT,
        /** Somebody has said that the thing itself is done. */
        DONE,
        /** Left out on purpose. */
        SKIPPED,
        /** Missed, and no longer worth telling. */
        DROPPED
    }

    public boolean isIn(State state) {
        return course.state() == state;
    }

    public Occurrence in(State state) {
        return new Occurrence(id, of, slot, due, fireAt, course.in(state));
    }

    /** Told again at that time; its place in the series stays. */
    public Occurrence snoozedUntil(Instant again) {
        return new Occurrence(id, of, slot, due, again, course.again(false));
    }

    /** Told again because it was not delivered: once, until somebody puts it off. */
    public Occurrence retoldAt(Instant again) {
        return new Occurrence(id, of, slot, due, again, course.again(true));
    }

    /** The same telling of another day; its place in the series stays. */
    public Occurrence movedTo(LocalDateTime newDue, Instant newTime) {
        return new Occurrence(id, of, slot, newDue, newTime, course);
    }
}
