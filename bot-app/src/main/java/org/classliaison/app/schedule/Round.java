package org.classliaison.app.schedule;

import java.util.List;
import java.util.function.Function;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.Step;

/**
 * Chores that are done one after the other, for all bots.
 *
 * @param name of its job in Quartz's tables, where a job of a name that is gone would be done for ever
 * @param cron second, minute, hour, day, month, weekday, in the branch's zone
 */
record Round(String name, String cron, List<Function<Chores, List<Step>>> chores) {

    static final List<Round> ALL = List.of(
            new Round(
                    "EachMinute",
                    "0 * * * * ?",
                    List.of(
                            Chores::remindMembers,
                            Chores::tellDoubts,
                            Chores::retellReminders,
                            Chores::readUnread,
                            Chores::tellFlags,
                            Chores::remindSuggestions,
                            Chores::dropUnsent)),
            // Half of the five seconds within which people are told.
            new Round("FireReminders", "0/2 * * * * ?", List.of(Chores::fireReminders)),
            // Members watch a notice on its way.
            new Round("TendNotices", "0/5 * * * * ?", List.of(Chores::tendNotices)),
            new Round("PostShares", "0 5/10 * * * ?", List.of(Chores::postShares)),
            new Round("TellVacancies", "0 0 8 * * ?", List.of(Chores::tellVacancies)),
            new Round("WeeklyDigest", "0 0 8 ? * MON", List.of(Chores::weeklyDigest)),
            new Round("TidyUp", "0 30 3 * * ?", List.of(Chores::tidyUp)));

    /** @throws java.util.NoSuchElementException if there is no such round */
    static Round named(String name) {
        return ALL.stream().filter(round -> round.name.equals(name)).findFirst().orElseThrow();
    }

    void goThrough(List<Chores> bots) {
        for (Function<Chores, List<Step>> chore : chores) {
            bots.stream().map(chore).flatMap(List::stream).forEach(Step::attempt);
        }
    }
}
