package org.classliaison.core.act.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Hours;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrence.State;
import org.classliaison.core.reminders.Occurrences.Lot;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.Late;
import org.classliaison.core.reminders.Telling;

/** Moves what is due into the outbox, a batch in each transaction, which its caller opens. */
public final class FireDue {

    /** Later than that, and it was missed. */
    static final Duration MISSED = Duration.ofHours(1);

    /** Letters that are refused are so within moments. */
    private static final Duration LOOKED_BACK = Duration.ofMinutes(30);

    private final RemindDesk desk;
    private final Gather gather;

    public FireDue(RemindDesk desk) {
        this.desk = desk;
        this.gather = new Gather(desk);
    }

    /**
     * Takes at most so many, and what goes into the same letters; one alone if it is to be one.
     *
     * @return how many were due; nothing is during the quiet hours of the branch
     */
    public int round(BotId bot, Lot lot) {
        if (Hours.areQuietAt(LocalDateTime.now(desk.clock()))) {
            return 0;
        }
        List<Due> due = desk.records().occurrences().take(bot, desk.now(), lot);
        if (!due.isEmpty()) {
            fire(lot.most() == 1 ? due : gather.withTheirCompany(due));
        }
        return due.size();
    }

    /** What was refused, put off or not, is told again once: by now it is known that it has to go to somebody else. */
    public void retell(BotId bot) {
        desk.records()
                .occurrences()
                .undelivered(bot, desk.now().minus(LOOKED_BACK))
                .forEach(due ->
                        desk.records().occurrences().save(due.occurrence().retoldAt(desk.now())));
    }

    /**
     * Gives up the one that is due first: its letter cannot be written, and the others must not wait for it.
     *
     * @param series whether what follows it is kept; it may be what stands in the way
     */
    public Optional<Long> setAside(BotId bot, boolean series) {
        List<Due> first = desk.records().occurrences().take(bot, desk.now(), Lot.first(1));
        mark(first, State.DROPPED);
        first.stream()
                .filter(due -> series && !due.occurrence().course().snoozed())
                .flatMap(due -> desk.plant().after(due).stream())
                .forEach(next -> desk.records().occurrences().addAll(List.of(next)));
        return first.stream().map(due -> due.occurrence().id()).findFirst();
    }

    private void fire(List<Due> all) {
        Instant now = desk.now();
        List<Due> told = new ArrayList<>();
        List<Due> closed = new ArrayList<>();
        List<Due> dropped = new ArrayList<>();
        List<Occurrence> next = new ArrayList<>();
        for (Due due : all) {
            Optional<Occurrence> after = due.occurrence().course().snoozed()
                    ? Optional.empty()
                    : desk.plant().after(due);
            after.ifPresent(next::add);
            if (due.closed() || !due.reminder().isIn(Reminder.State.ACTIVE)) {
                closed.add(due);
            } else if (isMissed(due, now) && !isWorthTelling(due, after, now)) {
                dropped.add(due);
            } else {
                told.add(due);
            }
        }
        mark(closed, State.SKIPPED);
        mark(dropped, State.DROPPED);
        mark(new WriteTellings(desk).all(told), State.DROPPED);
        desk.records().occurrences().addAll(next);
    }

    static boolean isMissed(Due due, Instant now) {
        return due.occurrence().fireAt().plus(MISSED).isBefore(now);
    }

    /** Of several that were missed the latest is told, for all of them; what is overdue is told to the members alone. */
    private boolean isWorthTelling(Due due, Optional<Occurrence> after, Instant now) {
        boolean overtaken = after.filter(next -> !next.fireAt().isAfter(now)).isPresent();
        return !overtaken
                && !isLeftToTheMembers(due)
                && due.reminder().what().manner().late() == Late.SEND;
    }

    private boolean isLeftToTheMembers(Due due) {
        boolean afterwards = due.occurrence().slot().telling().equals(Telling.AFTERWARDS);
        LocalDateTime now = LocalDateTime.ofInstant(desk.now(), due.reminder().zone());
        boolean over = Moments.when(due.occurrence().due()).isPastAt(now);
        return over && !afterwards && due.reminder().what().manner().chased();
    }

    private void mark(List<Due> these, State state) {
        desk.records()
                .occurrences()
                .mark(these.stream().map(due -> due.occurrence().id()).toList(), state);
    }
}
