package org.classliaison.app.schedule;

import java.util.List;
import java.util.function.Consumer;
import org.classliaison.core.flow.Chores;

/**
 * Chores that are done one after the other, for all bots.
 *
 * @param name of its job in Quartz's tables, where a job of a name that is gone would be done for ever
 * @param cron second, minute, hour, day, month, weekday, in the branch's zone
 */
record Round(String name, String cron, List<Consumer<Chores>> chores) {

    static final List<Round> ALL = List.of(
            of(
                    "RemindMembers",
                    "0 * * * * ?",
                    Chores::remindMembers,
                    Chores::tellDoubts,
                    Chores::retellReminders,
                    Chores::readUnread,
                    Chores::tellFlags,
                    Chores::remindSuggestions,
                    Chores::dropUnsent),
            // Half of the five seconds within which people are told.
            of("FireReminders", "0/2 * * * * ?", Chores::fireReminders),
            // Members watch a notice on its way.
            of("TendNotices", "0/5 * * * * ?", Chores::tendNotices),
            of("PostShares", "0 5/10 * * * ?", Chores::postShares),
            of("TellVacancies", "0 0 8 * * ?", Chores::tellVacancies),
            of("WeeklyDigest", "0 0 8 ? * MON", Chores::weeklyDigest),
            of("TidyUp", "0 30 3 * * ?", Chores::tidyUp));

    @SafeVarargs
    private static Round of(String name, String cron, Consumer<Chores>... chores) {
        return new Round(name, cron, List.of(chores));
    }

    /** @throws java.util.NoSuchElementException if there is no such round */
    static Round named(String name) {
        return ALL.stream().filter(round -> round.name.equals(name)).findFirst().orElseThrow();
    }

    void goThrough(List<Chores> bots) {
        chores.forEach(bots::forEach);
    }
}
