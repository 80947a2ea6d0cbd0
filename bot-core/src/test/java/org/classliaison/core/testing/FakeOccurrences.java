package org.classliaison.core.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrence.Course;
import org.classliaison.core.reminders.Occurrence.State;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Target;
import org.jspecify.annotations.Nullable;

/** Tellings in memory; a place in a series is taken once. */
final class FakeOccurrences implements Occurrences {

    private final Map<Long, Occurrence> rows;
    private final FakeOutbox outbox;

    @Nullable
    FakeReminders reminders;

    FakeOccurrences(Tables tables, FakeOutbox outbox) {
        this.rows = tables.table();
        this.outbox = outbox;
    }

    @Override
    public void addAll(List<Occurrence> occurrences) {
        for (Occurrence occurrence : occurrences) {
            boolean taken = rows.values().stream()
                    .anyMatch(row -> row.of().reminderId() == occurrence.of().reminderId()
                            && row.slot().equals(occurrence.slot()));
            if (!taken) {
                rows.put(occurrence.id(), occurrence);
            }
        }
    }

    @Override
    public List<Due> take(BotId bot, Instant now, Lot lot) {
        return takeThese(which(row -> row.of().bot().equals(bot) && waits(row, now)).stream()
                .filter(row -> row.of().targetId() % lot.of() == lot.part())
                .limit(lot.most())
                .map(Occurrence::id)
                .toList());
    }

    @Override
    public List<Occurrence> waitingBeside(List<Occurrence> taken, Instant until) {
        Set<Long> targetIds = taken.stream().map(one -> one.of().targetId()).collect(Collectors.toSet());
        Set<Long> ids = taken.stream().map(Occurrence::id).collect(Collectors.toSet());
        return which(row -> targetIds.contains(row.of().targetId()) && waits(row, until) && !ids.contains(row.id()));
    }

    @Override
    public List<Due> takeThese(Collection<Long> ids) {
        return which(row -> ids.contains(row.id()) && row.isIn(State.WAITING)).stream()
                .flatMap(row -> due(row).stream())
                .toList();
    }

    @Override
    public List<Due> undelivered(BotId bot, Instant since) {
        return which(row -> row.isIn(State.SENT)
                        && !row.course().retold()
                        && isDead(row.course().letterId(), since))
                .stream()
                .flatMap(row -> due(row).stream())
                .filter(due -> due.reminder().target().kind() != Target.Kind.MEMBERS)
                .toList();
    }

    private boolean isDead(@Nullable Long letterId, Instant writtenSince) {
        return Optional.ofNullable(letterId)
                .flatMap(outbox::find)
                .filter(row -> row.state() == LetterState.DEAD
                        && row.letter().writtenAt().isAfter(writtenSince))
                .isPresent();
    }

    @Override
    public void wrote(Map<Long, Long> letterByOccurrence) {
        letterByOccurrence.forEach((id, letter) -> rows.computeIfPresent(
                id,
                (same, row) -> new Occurrence(
                        id,
                        row.of(),
                        row.slot(),
                        row.due(),
                        row.fireAt(),
                        new Course(
                                State.SENT, row.course().snoozed(), row.course().retold(), letter))));
    }

    @Override
    public void mark(Collection<Long> ids, State state) {
        ids.forEach(id -> rows.computeIfPresent(id, (same, row) -> row.in(state)));
    }

    @Override
    public Optional<Due> lock(long id) {
        return Optional.ofNullable(rows.get(id)).flatMap(this::due);
    }

    @Override
    public void save(Occurrence occurrence) {
        if (rows.replace(occurrence.id(), occurrence) == null) {
            throw new IllegalStateException("No occurrence " + occurrence.id());
        }
    }

    @Override
    public List<Occurrence> of(long reminderId, LocalDate from) {
        return which(
                row -> row.of().reminderId() == reminderId && !row.slot().day().isBefore(from));
    }

    @Override
    public List<Occurrence> ofClass(long classId, LocalDate from) {
        return which(row -> row.of().classId() == classId && !row.slot().day().isBefore(from));
    }

    @Override
    public int removeWaiting(long reminderId) {
        int size = rows.size();
        rows.values().removeIf(row -> row.of().reminderId() == reminderId && row.isIn(State.WAITING));
        return size - rows.size();
    }

    @Override
    public int removeDueBefore(LocalDate day) {
        int size = rows.size();
        rows.values()
                .removeIf(row ->
                        !row.isIn(State.WAITING) && row.due().toLocalDate().isBefore(day));
        return size - rows.size();
    }

    void removeOf(long reminderId) {
        rows.values().removeIf(row -> row.of().reminderId() == reminderId);
    }

    private Optional<Due> due(Occurrence row) {
        Optional<Reminder> reminder =
                Objects.requireNonNull(reminders).byId(row.of().reminderId());
        return reminder.map(found -> new Due(found, row, isClosed(row)));
    }

    private boolean isClosed(Occurrence row) {
        return rows.values().stream()
                .anyMatch(other -> other.of().reminderId() == row.of().reminderId()
                        && other.slot().day().equals(row.slot().day())
                        && (other.isIn(State.DONE) || other.isIn(State.SKIPPED)));
    }

    private static boolean waits(Occurrence row, Instant until) {
        return row.isIn(State.WAITING) && !row.fireAt().isAfter(until);
    }

    private List<Occurrence> which(Predicate<Occurrence> wanted) {
        return rows.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Occurrence::fireAt).thenComparingLong(Occurrence::id))
                .toList();
    }
}
