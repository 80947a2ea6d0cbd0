package org.classliaison.core.care;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.classliaison.core.signs.Category;

/** How many flags there were and what came of them, by week. Numbers only: nobody is in here, and they outlive the flags. */
public interface CareCounts {

    /**
     * @param week its Monday
     * @param detector what saw the sign, name and version; {@code report} and {@code asked} for people
     */
    record Slot(long classId, LocalDate week, Category category, String detector) {

        /** In the week in which the flag was raised, so that taking something back finds its number. */
        public static Slot of(CareFlag flag, ZoneId zone) {
            return new Slot(
                    flag.classId(),
                    weekOf(flag.raised().at(), zone),
                    flag.sign().category(),
                    flag.sign().detector());
        }
    }

    /** The Monday of that moment's week. */
    static LocalDate weekOf(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    record Count(Slot slot, What what, int number) {}

    /** Stored by name: rename with a migration. */
    enum What {
        RAISED,
        /** Seen while the class only lets the bot count. */
        SHADOWED,
        /** Nobody has decided in time. */
        EXPIRED,
        NEEDS_CARE,
        CONTACTED,
        HANDED_TO_COUNSELOR,
        FALSE_ALARM,
        JOKE;

        public static What of(Outcome outcome) {
            return valueOf(outcome.name());
        }
    }

    /** @param by 1, or -1 when a decision is taken back */
    void add(Slot slot, What what, int by);

    /** In no particular order; those at zero may be missing. */
    List<Count> since(long classId, LocalDate week);
}
