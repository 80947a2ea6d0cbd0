package org.classliaison.core.act.care;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.Source;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Hours;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;

/**
 * Tells members that something waits, never what: danger at once, leaked data and calls for help at once by day, all
 * else once a day.
 */
public final class TellFlags {

    private final CareDesk desk;
    private final Push push;
    private final TellAgain again;

    public TellFlags(CareDesk desk) {
        this.desk = desk;
        this.push = new Push(desk);
        this.again = new TellAgain(desk);
    }

    /** What has not been told yet, or not been opened, and is due by now. Inside one transaction. */
    public void round(BotId bot) {
        again.round(bot);
        List<CareFlag> untold = desk.records().flags().untold(bot);
        untold.stream().filter(TellFlags::isUrgent).forEach(this::atOnce);
        if (!isQuiet()) {
            Instant digest = lastDigest();
            tellDaily(untold.stream()
                    .filter(flag -> !isUrgent(flag))
                    .filter(flag -> since(flag).isBefore(digest))
                    .toList());
        }
    }

    /** Does nothing with what can wait for the day's list. */
    void atOnce(CareFlag flag) {
        boolean danger = flag.sign().severity() == Severity.DANGER;
        if (!isUrgent(flag) || isQuietFor(flag)) {
            return;
        }
        List<Person> readers = push.readers(flag);
        if (!readers.isEmpty() && desk.records().flags().tell(flag.id(), desk.now())) {
            push.say(readers, flag, "care.push");
        } else if (readers.isEmpty() && danger && desk.records().flags().tell(flag.id(), desk.now())) {
            tellThatNobodyIsThere(flag);
        }
    }

    /** The branch learns that a class has nobody to turn to, and nothing of the case. */
    private void tellThatNobodyIsThere(CareFlag flag) {
        push.branch(flag).forEach(admin -> desk.say(admin, "care.nobodyThere", desk.className(flag.classId())));
    }

    /** Whoever is told of something new is told of all that waits. */
    private void tellDaily(List<CareFlag> due) {
        Set<Person> told = new LinkedHashSet<>();
        for (CareFlag flag : due) {
            List<Person> readers = push.readers(flag);
            if (!readers.isEmpty() && desk.records().flags().tell(flag.id(), desk.now())) {
                told.addAll(readers);
            }
        }
        told.forEach(this::tellWhatWaits);
    }

    /** Nothing, where somebody else has all of it before them by now. */
    private void tellWhatWaits(Person reader) {
        List<CareFlag> all = new Waiting(desk).of(reader);
        if (!all.isEmpty()) {
            String text = desk.text("care.daily", new WaitingWords(desk).counts(all));
            desk.say(reader, List.of(List.of(desk.nextButton(reader))), text);
        }
    }

    private static Instant since(CareFlag flag) {
        Instant appealed = flag.raised().appealedAt();
        return appealed == null ? flag.raised().at() : appealed;
    }

    private static boolean isUrgent(CareFlag flag) {
        return flag.sign().severity() == Severity.DANGER
                || flag.sign().category() == Category.LEAK
                || flag.raised().source() == Source.ASKED;
    }

    boolean isQuietFor(CareFlag flag) {
        return flag.sign().severity() != Severity.DANGER && isQuiet();
    }

    private boolean isQuiet() {
        return Hours.areQuietAt(desk.localNow());
    }

    /** A day that was slept through is made up for as soon as it is not quiet. */
    private Instant lastDigest() {
        LocalDateTime now = desk.localNow();
        LocalDateTime today = now.toLocalDate().atTime(desk.rules().digestAt());
        LocalDateTime last = now.isBefore(today) ? today.minusDays(1) : today;
        return last.atZone(desk.clock().getZone()).toInstant();
    }
}
