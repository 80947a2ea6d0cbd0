package org.classliaison.core.reminders;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.records.Noted;
import org.jspecify.annotations.Nullable;

/** A rule for dates on which somebody is told something. */
public record Reminder(long id, BotId bot, Target target, What what, Origin origin, Status status) {

    /** In a class, of those that are active. */
    public static final int MOST_IN_A_CLASS = 200;

    /** @param words at most {@value #MOST_WORDS} characters */
    public record What(String words, Schedule schedule, Manner manner) {

        public static final int MOST_WORDS = 120;
    }

    /**
     * How it is told.
     *
     * @param leads how long before; each is told once a date
     * @param chased whether the members hear of it the day after, where nobody has said that it is done
     */
    public record Manner(List<Lead> leads, Late late, boolean chased) {

        public Manner {
            leads = List.copyOf(leads);
        }
    }

    /** What becomes of a telling that was missed. Stored by name. */
    public enum Late {
        /** It is sent once, marked as late. */
        SEND,
        /** It makes no sense any more. */
        DROP
    }

    /**
     * Where it comes from.
     *
     * @param key which date of the branch's calendar, or which rule; empty for what somebody has written
     * @param recordId the stage record whose days have made it, or null
     */
    public record Origin(
            Source source, String key, @Nullable Long recordId) {

        public static Origin byHand() {
            return new Origin(Source.HAND, "", null);
        }

        /** Of a draft that is to take the place of one that is kept. */
        public static Origin changing(Reminder kept) {
            return new Origin(Source.HAND, String.valueOf(kept.id()), null);
        }
    }

    public enum Source {
        HAND,
        /** The branch's yearly calendar. */
        BRANCH,
        /** A rule, applied to the days of one person. */
        RULE
    }

    /** @param version counts every change */
    public record Status(State state, int version, Noted noted) {}

    public enum State {
        /** Seen by its writer alone. */
        DRAFT,
        ACTIVE,
        PAUSED
    }

    /** The kept one that this draft is to change; empty for a new one. */
    public Optional<Long> changed() {
        return isIn(State.DRAFT) && !origin.key().isEmpty()
                ? Optional.of(Long.valueOf(origin.key()))
                : Optional.empty();
    }

    /** In which its times are to be read. */
    public ZoneId zone() {
        return what.schedule().zone();
    }

    public boolean isIn(State state) {
        return status.state() == state;
    }

    public Reminder saying(What newWhat) {
        return new Reminder(id, bot, target, newWhat, origin, next(status.state()));
    }

    public Reminder forTarget(Target newTarget) {
        return new Reminder(id, bot, newTarget, what, origin, next(status.state()));
    }

    public Reminder in(State state) {
        return new Reminder(id, bot, target, what, origin, next(state));
    }

    /** All that is told about one of its dates. */
    public List<Telling> tellings() {
        Stream<Telling> before = what.manner().leads().stream().map(Telling::new);
        return (what.manner().chased() ? Stream.concat(before, Stream.of(Telling.AFTERWARDS)) : before).toList();
    }

    private Status next(State state) {
        return new Status(state, status.version() + 1, status.noted());
    }
}
